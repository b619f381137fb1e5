package be.cpasonline.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignalVerifierTests {

    private static final String SECRET = "3q2-7wE0m1kz8hQv5yT4uXoRb6nLc9sDfGjKpWaZiVo";
    private static final String NEWER = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final Instant NOW = Instant.parse("2026-06-05T10:00:00Z");

    private final SignalVerifier verifier =
            new SignalVerifier(centre -> centre == 138 ? List.of(SECRET) : List.of(NEWER), () -> NOW);
    private final byte[] signal = signal(138);

    @Test
    void aSignalSignedWithTheSecretOfItsCentreIsBelieved() throws Exception {
        var verdict = judge(header(NOW, this.signal, SECRET), this.signal);
        assertThat(((Verdict.Fresh) verdict).signal().centreNumber()).isEqualTo(138);
    }

    @Test
    void duringARenewalOneOfTwoSignaturesIsEnough() throws Exception {
        var both = header(NOW, this.signal, NEWER, SECRET);
        assertThat(judge(both, this.signal)).isInstanceOf(Verdict.Fresh.class);
    }

    @Test
    void theSameSignalASecondTimeIsRepeated() throws Exception {
        judge(header(NOW, this.signal, SECRET), this.signal);
        var later = header(NOW.plusSeconds(60), this.signal, SECRET);
        assertThat(judge(later, this.signal)).isInstanceOf(Verdict.Repeated.class);
    }

    @Test
    void anOldOneAndOneOfTheFutureAreRefused() throws Exception {
        for (var seconds : List.of(-301L, 301L)) {
            var header = header(NOW.plusSeconds(seconds), this.signal, SECRET);
            assertThat(judge(header, this.signal)).isEqualTo(new Verdict.Refused(Verdict.Reason.NOT_OF_NOW));
        }
        assertThat(judge(header(NOW.minusSeconds(300), this.signal, SECRET), this.signal))
                .isInstanceOf(Verdict.Fresh.class);
    }

    @Test
    void anAlteredBodyIsRefused() throws Exception {
        var header = header(NOW, this.signal, SECRET);
        assertThat(judge(header, signal(138))).isEqualTo(new Verdict.Refused(Verdict.Reason.WRONG_SIGNATURE));
    }

    @Test
    void anAlteredTimeIsRefused() throws Exception {
        var header = header(NOW.minusSeconds(200), this.signal, SECRET)
                .replace("t=" + NOW.minusSeconds(200).getEpochSecond(), "t=" + NOW.getEpochSecond());
        assertThat(judge(header, this.signal)).isEqualTo(new Verdict.Refused(Verdict.Reason.WRONG_SIGNATURE));
    }

    @Test
    void theSecretOfAnotherCentreDoesNotServe() throws Exception {
        var other = signal(2);
        assertThat(judge(header(NOW, other, SECRET), other))
                .isEqualTo(new Verdict.Refused(Verdict.Reason.WRONG_SIGNATURE));
    }

    @Test
    void withoutASignatureNothingIsRead() {
        for (var header : List.of("", "t=1", "v1=00", "t=1,t=2,v1=" + "0".repeat(64), "nonsense")) {
            assertThat(judge(header, "{".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Verdict.Refused(Verdict.Reason.NO_SIGNATURE));
        }
    }

    @Test
    void whatIsNoSignalIsRefused() throws Exception {
        for (var body : List.of("", "{", "{}", "[]", "null", "{\"signalId\":1}")) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            assertThat(judge(header(NOW, bytes, SECRET), bytes)).isInstanceOf(Verdict.Refused.class);
        }
    }

    private Verdict judge(String header, byte[] body) {
        return this.verifier.judge(header, body);
    }

    private static byte[] signal(int centre) {
        return """
                {"signalId":"%s","kind":"aidRequestsAvailable","centreNumber":%d,"createdAt":"2026-06-05T10:00:00Z"}""".formatted(UUID.randomUUID(), centre).getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Instant at, byte[] body, String... secrets) throws Exception {
        var header = new StringBuilder("t=" + at.getEpochSecond());
        for (var secret : secrets) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
            header.append(",v1=").append(HexFormat.of().formatHex(mac.doFinal(body)));
        }
        return header.toString();
    }
}
