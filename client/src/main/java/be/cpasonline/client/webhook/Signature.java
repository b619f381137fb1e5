package be.cpasonline.client.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What stands in the header {@code CpasOnline-Signature}: a time, and one signature for each secret in use. */
record Signature(long seconds, List<byte[]> signatures) {

    static Optional<Signature> of(String header) {
        var seconds = new ArrayList<Long>();
        var signatures = new ArrayList<byte[]>();
        for (var part : header.split(",", -1)) {
            var value = part.strip();
            if (value.matches("t=\\d{1,12}")) {
                seconds.add(Long.parseLong(value.substring(2)));
            } else if (value.matches("v1=[0-9a-f]{64}")) {
                signatures.add(HexFormat.of().parseHex(value.substring(3)));
            }
        }
        return seconds.size() == 1 && !signatures.isEmpty()
                ? Optional.of(new Signature(seconds.get(0), signatures))
                : Optional.empty();
    }

    boolean within(Duration window, Instant now) {
        return Duration.between(Instant.ofEpochSecond(this.seconds), now).abs().compareTo(window) <= 0;
    }

    boolean byOneOf(Collection<String> secrets, byte[] body) {
        return secrets.stream()
                .map(secret -> code(secret, body))
                .anyMatch(right -> this.signatures.stream().anyMatch(given -> MessageDigest.isEqual(given, right)));
    }

    private byte[] code(String secret, byte[] body) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes((this.seconds + ".").getBytes(StandardCharsets.US_ASCII));
        signed.writeBytes(body);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
            return mac.doFinal(signed.toByteArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
