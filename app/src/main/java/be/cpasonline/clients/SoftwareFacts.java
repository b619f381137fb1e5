package be.cpasonline.clients;

import be.cpasonline.clients.Counted.Trouble;
import be.cpasonline.clients.SoftwareModel.Fact;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.signals.Webhooks.Told;
import java.time.Instant;
import java.util.Optional;

/** Says in words what is known of one software; what is not known is said to be so by the page. */
record SoftwareFacts(Texts.In words) {

    Fact lastCall(Optional<Instant> at) {
        return fact("lastCall", at.map(this::moment));
    }

    /** With the type of the problem, by which a vendor finds what it means. */
    Fact trouble(Optional<Trouble> trouble) {
        return fact("trouble", trouble.map(last -> moment(last.at()) + " · " + last.problem()));
    }

    Fact fetched(Optional<WaitingRequests.Fetched> fetched) {
        return fact(
                "fetched",
                fetched.map(some ->
                        this.words.get("fetched.some", "number", some.requests(), "date", moment(some.since()))));
    }

    Fact addresses(Optional<Told> told) {
        return fact(
                "addresses",
                told.map(some -> this.words.get(
                        some.failing() > 0 ? "addresses.failing" : "addresses.some",
                        "number",
                        some.addresses(),
                        "failing",
                        some.failing())));
    }

    Fact token(Instant until) {
        return new Fact(this.words.get("token"), moment(until));
    }

    Fact certificate(Optional<Instant> until, Instant now) {
        return fact("certificate", until.map(end -> end.isAfter(now) ? moment(end) : over(end)));
    }

    private Fact fact(String name, Optional<String> value) {
        return new Fact(
                this.words.get(name), value.orElseGet(() -> this.words.get(name + ".none", "days", SoftwareView.DAYS)));
    }

    private String over(Instant end) {
        return this.words.get("certificate.over", "date", moment(end));
    }

    private String moment(Instant at) {
        return DeskDates.moment(this.words.language(), at);
    }
}
