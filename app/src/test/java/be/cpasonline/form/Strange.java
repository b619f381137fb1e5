package be.cpasonline.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What nobody would type, and a little of what people do. */
final class Strange {

    private static final List<String> LIKELY = List.of(
            "",
            "yes",
            "no",
            "myself",
            "other",
            "student",
            "none",
            "official",
            "nowhere",
            "unknown",
            "1040",
            "Namur",
            "Bruxelles",
            "21004",
            "99999",
            "90020100130",
            "9002010013A",
            "2200",
            "0",
            "-1",
            "1",
            "31",
            "13",
            "a@b.be",
            "a@b",
            "+32 2 545 50 70",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "${7*7}",
            "{centre}",
            "\0",
            "\r\nSet-Cookie: a=b",
            "\uD800",
            "\uDFFF\uD83D",
            "🙂👨‍👩‍👧",
            "ﷺ",
            "א\u202Eב",
            "1e309",
            "NaN",
            "null");

    private final Random random;

    Strange(Random random) {
        this.random = random;
    }

    /** Something a field may hold. */
    String value() {
        return this.random.nextInt(3) == 0 ? text() : LIKELY.get(this.random.nextInt(LIKELY.size()));
    }

    /** Any text at all, now and then a very long one. */
    String text() {
        return switch (this.random.nextInt(4)) {
            case 0 -> bytes(1 + this.random.nextInt(40));
            case 1 -> codePoints(1 + this.random.nextInt(60));
            case 2 -> LIKELY.get(this.random.nextInt(LIKELY.size())).repeat(1 + this.random.nextInt(3)) + "x";
            default -> this.random.nextInt(50) == 0 ? "a".repeat(100_000) : codePoints(3);
        };
    }

    /** What a cookie may hold: a browser refuses the rest. */
    String token() {
        var length = this.random.nextInt(80);
        return this.random
                .ints(length, 0, 64)
                .mapToObj(index -> "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(index))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private String bytes(int length) {
        var bytes = new byte[length];
        this.random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String codePoints(int length) {
        return this.random
                .ints(length, 1, 0x10FFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
