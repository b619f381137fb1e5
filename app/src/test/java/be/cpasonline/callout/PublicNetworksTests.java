package be.cpasonline.callout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void anAddressInsideSomeNetworkIsRefused(String address) {
        assertThat(PublicNetworks.include(InetAddress.ofLiteral(address))).isFalse();
        var written = address.indexOf(':') < 0 ? address : '[' + address + ']';
        refused("https://" + written + "/", NoAnswer.NOT_PUBLIC);
        refused("https://" + written + ":8443/", NoAnswer.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "172.32.0.1", "193.191.245.1", "2606:4700::1111", "2a00:1450::1"})
    void anAddressOnTheInternetMayBeCalled(String address) {
        var written = address.indexOf(':') < 0 ? address : '[' + address + ']';
        assertThatCode(() -> real().mustBePublic("https://" + written + "/")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "017700000001",
                "127.1",
                "127.0.1",
                "127.0.0.1.",
                "010.0.0.1",
                "10.0.0.08",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "a.localhost",
                "database",
                "printer.local",
                "db.internal",
                "box.home.arpa",
                "intranet"
            })
    void anOddlyWrittenAddressOrANameOfTheInsideIsRefusedWithoutAskingForIt(String host) {
        Names nobodyAsks = asked -> {
            throw new AssertionError("asked for " + asked);
        };
        assertThatThrownBy(() -> callouts(nobodyAsks).mustBePublic("https://" + host + "/"))
                .isInstanceOfSatisfying(
                        RefusedAddress.class,
                        refused -> assertThat(refused.why()).isIn(NoAnswer.NOT_PUBLIC, NoAnswer.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({
        "http://1.1.1.1/, NOT_HTTPS",
        "ftp://1.1.1.1/, MALFORMED",
        "//1.1.1.1/, MALFORMED",
        "1.1.1.1, MALFORMED",
        "https://me@1.1.1.1/, MALFORMED",
        "https://1.1.1.1@127.0.0.1/, MALFORMED",
        "https://1.1.1.1/#x, MALFORMED",
        "https://1.1.1.1:0/, MALFORMED",
        "https://1.1.1.1:70000/, MALFORMED",
        "https://1.1.1.1\\@127.0.0.1/, MALFORMED",
        "https://ⓛocalhost/, MALFORMED",
        "https://[fe80::1%25eth0]/, MALFORMED"
    })
    void anAddressOfAnotherFormIsRefused(String address, NoAnswer why) {
        refused(address, why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "fd00::1"})
    void aNameOfWhichOneAddressIsInsideIsRefused(String inside) {
        Names both = _ -> new InetAddress[] {InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral(inside)};
        assertThatThrownBy(() -> callouts(both).mustBePublic("https://software.example/"))
                .isInstanceOfSatisfying(
                        RefusedAddress.class,
                        refused -> assertThat(refused.why()).isEqualTo(NoAnswer.NOT_PUBLIC));
    }

    private static void refused(String address, NoAnswer why) {
        assertThatThrownBy(() -> real().mustBePublic(address))
                .hasMessage(why.code())
                .isInstanceOfSatisfying(
                        RefusedAddress.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static Callouts real() {
        return callouts(InetAddress::getAllByName);
    }

    private static Callouts callouts(Names names) {
        return new Callouts(false, names, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
