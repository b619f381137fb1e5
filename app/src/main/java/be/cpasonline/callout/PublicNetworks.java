package be.cpasonline.callout;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses stand for a machine on the internet that anyone may call. Registries of special-purpose addresses,
 * RFC 6890: what is not known to be global is refused.
 */
final class PublicNetworks {

    private static final List<Network> NOT_GLOBAL = Network.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    /** Protocols, documentation, and IPv4 in disguise (Teredo, 6to4). */
    private static final List<Network> NOT_GLOBAL_SIX =
            Network.all("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicNetworks() {}

    /** Addresses of IPv6 that only wrap one of IPv4 come as that one from the JDK. */
    static boolean include(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_GLOBAL.stream().noneMatch(network -> network.holds(address));
        }
        return GLOBAL_UNICAST.holds(address) && NOT_GLOBAL_SIX.stream().noneMatch(network -> network.holds(address));
    }

    private record Network(byte[] first, int bits) {

        static List<Network> all(String... written) {
            return List.of(written).stream().map(Network::of).toList();
        }

        static Network of(String written) {
            var slash = written.indexOf('/');
            return new Network(
                    InetAddress.ofLiteral(written.substring(0, slash)).getAddress(),
                    Integer.parseInt(written.substring(slash + 1)));
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            for (int bit = 0; bit < this.bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (this.first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
