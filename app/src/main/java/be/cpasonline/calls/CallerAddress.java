package be.cpasonline.calls;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * Whom calls are counted for: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one usually has
 * them all. What is no address, as a proxy may send it, counts as one caller.
 */
record CallerAddress(long bits, boolean network) {

    private static final CallerAddress UNKNOWN = new CallerAddress(-1, false);

    static CallerAddress of(String literal) {
        InetAddress address;
        try {
            address = InetAddress.ofLiteral(literal);
        } catch (IllegalArgumentException noAddress) {
            return UNKNOWN;
        }
        var bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet6Address
                ? new CallerAddress(bytes.getLong(), true)
                : new CallerAddress(Integer.toUnsignedLong(bytes.getInt()), false);
    }
}
