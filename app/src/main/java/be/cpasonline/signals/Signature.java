package be.cpasonline.signals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Shows who sent a signal, and when: the header that the contract describes, with one signature for each secret. */
final class Signature {

    static final String HEADER = "CpasOnline-Signature";

    private Signature() {}

    static String of(byte[] body, List<Secret> secrets, Instant sentAt) {
        var seconds = Long.toString(sentAt.getEpochSecond());
        var message = new ByteArrayOutputStream();
        message.writeBytes((seconds + '.').getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(body);
        var header = new StringBuilder("t=").append(seconds);
        secrets.forEach(secret -> header.append(",v1=").append(secret.signs(message.toByteArray())));
        return header.toString();
    }
}
