package be.cpasonline.client.software;

import be.cpasonline.client.Acts;
import be.cpasonline.client.CentreClient;
import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.model.Act;
import be.cpasonline.client.model.Decision;
import be.cpasonline.client.model.EnrolmentEntry;
import be.cpasonline.client.model.OutcomeEntry;
import be.cpasonline.client.model.OutcomeKind;
import be.cpasonline.client.model.Referral;
import java.util.Optional;
import java.util.UUID;

/** What an agent does, from the command line: enrol, decide, refer. */
record ActCommands(CentreClient client, DataFolder folder, Outbox outbox, Optional<String> agent) {

    Act enrol(Words words) {
        words.allow();
        var entry = new EnrolmentEntry(words.word(2, "the case number"), this.agent.orElse(null));
        return sent(words.request(), "enrol", entry, (acts, key) -> acts.enrol(words.request(), entry, key));
    }

    Act decide(Words words) {
        words.allow("--aid", "--result", "--date", "--remark", "--replaces");
        var decision = Decision.builder()
                .aid(words.needed("--aid"))
                .result(result(words.needed("--result")))
                .date(words.date("--date"));
        words.option("--remark").ifPresent(decision::remark);
        return outcome(words, OutcomeEntry.builder().kind(OutcomeKind.DECISION).decision(decision.build()));
    }

    Act refer(Words words) {
        words.allow("--centre", "--reasons", "--sent", "--told", "--replaces");
        var referral = Referral.builder()
                .centreNumber(words.number("--centre"))
                .reasons(words.needed("--reasons"))
                .sentOn(words.date("--sent"));
        if (words.option("--told").isPresent()) {
            referral.toldOn(words.date("--told"));
        }
        return outcome(words, OutcomeEntry.builder().kind(OutcomeKind.REFERRAL).referral(referral.build()));
    }

    private Act outcome(Words words, OutcomeEntry.Builder building) {
        words.option("--replaces").map(UUID::fromString).ifPresent(building::replaces);
        this.agent.ifPresent(building::agentId);
        var entry = building.build();
        return sent(words.request(), "outcome", entry, (acts, key) -> acts.recordOutcome(words.request(), entry, key));
    }

    private Act sent(UUID request, String what, Object entry, Sending sending) {
        var act = this.outbox.send(what + " " + request, entry, key -> sending.with(this.client.acts(), key));
        this.folder.request(request).keep(act);
        return act;
    }

    private static Decision.ResultEnum result(String code) {
        var result = Decision.ResultEnum.of(code);
        if (result == Decision.ResultEnum.UNKNOWN) {
            throw new Misuse("--result needs granted, inPart, refused, withdrawn or other.");
        }
        return result;
    }

    /** One way of sending. */
    @FunctionalInterface
    private interface Sending {

        Act with(Acts acts, IdempotencyKey key);
    }
}
