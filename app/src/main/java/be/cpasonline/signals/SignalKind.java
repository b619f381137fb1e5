package be.cpasonline.signals;

import java.util.Arrays;

/** What a signal says; codes are stored and stay. */
enum SignalKind {
    AID_REQUESTS_AVAILABLE("aidRequestsAvailable"),
    TEST("test");

    private final String code;

    SignalKind(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }

    static SignalKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of signal"));
    }
}
