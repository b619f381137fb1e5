package be.cpasonline.client.examples;

import be.cpasonline.client.webhook.SignalVerifier;
import be.cpasonline.client.webhook.Verdict;

/** Judges what comes to the webhook's address. */
record Signals(SignalVerifier verifier, Runnable wake) {

    int answerTo(String signatureHeader, byte[] body) {
        var verdict = this.verifier.judge(signatureHeader, body);
        if (verdict instanceof Verdict.Refused) {
            return 401;
        }
        if (verdict instanceof Verdict.Fresh) {
            this.wake.run();
        }
        return 204;
    }
}
