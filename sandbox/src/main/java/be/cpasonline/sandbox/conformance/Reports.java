package be.cpasonline.sandbox.conformance;

import be.cpasonline.provider.TokenTime;
import be.cpasonline.sandbox.OnlyInSandbox;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The reports of the softwares that were seen, as they stand when asked for. Waiting counts the machine's time. */
@Component
@OnlyInSandbox
class Reports {

    private final Observations observations;
    private final TokenTime time;
    private final List<Rule> rules;
    private final List<WrittenRule> written = WrittenRule.all();

    Reports(
            Observations observations,
            TokenTime time,
            @Value("${cpas-online.sandbox.confirm-within:PT5M}") Duration confirmWithin) {
        this.observations = observations;
        this.time = time;
        this.rules = Rule.all(confirmWithin);
    }

    /** Of one that was never seen: with nothing in it. */
    Report of(Software software) {
        var now = this.time.source().instant();
        var history =
                this.observations.of(software).orElseGet(() -> new History(software, now, 0, List.of(), List.of()));
        return Report.of(history, this.rules, this.written, now);
    }

    /** Those of which something was seen, the latest first. */
    List<Software> seen() {
        return this.observations.softwares().reversed();
    }

    /** Forgets what was seen of it. */
    void beginAnew(Software software) {
        this.observations.forget(software, this.time.source().instant());
    }
}
