package be.cpasonline.callout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address taken apart.
 *
 * @param host without the brackets of IPv6
 * @param path with its query, as it goes on the request line
 */
record Target(boolean tls, String host, int port, String path, String authority) {

    static final int LONGEST = 500;

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,500}");

    /**
     * The parts of that address.
     *
     * @throws RefusedAddress when it is none that can be called
     */
    static Target of(String address) {
        var uri = parsed(address);
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (uri.getHost() == null
                || uri.getHost().indexOf('%') >= 0
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null
                || !scheme.matches("https?")
                || uri.getPort() == 0
                || uri.getPort() > 65_535) {
            throw new RefusedAddress(NoAnswer.MALFORMED);
        }
        var tls = scheme.equals("https");
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var port = uri.getPort() < 0 ? (tls ? 443 : 80) : uri.getPort();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        var authority = uri.getPort() < 0 ? host : host + ':' + port;
        return new Target(tls, host.replaceAll("[\\[\\]]", ""), port, path + query, authority);
    }

    private static URI parsed(String address) {
        if (!PLAIN.matcher(address).matches()) {
            throw new RefusedAddress(NoAnswer.MALFORMED);
        }
        try {
            return new URI(address);
        } catch (URISyntaxException malformed) {
            throw new RefusedAddress(NoAnswer.MALFORMED);
        }
    }

    @Override
    public String toString() {
        return "Target[" + this.host + "]";
    }
}
