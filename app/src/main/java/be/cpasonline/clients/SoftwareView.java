package be.cpasonline.clients;

import be.cpasonline.clients.SoftwareModel.Client;
import be.cpasonline.clients.SoftwareModel.Count;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.signals.Webhooks.Told;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings together what the page on the software of a centre shows. */
@Component
class SoftwareView {

    static final long DAYS = TallySweep.KEPT.toDays();

    private static final Texts TEXTS =
            Texts.beside(SoftwareView.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final Standing standing;

    SoftwareView(Standing standing) {
        this.standing = standing;
    }

    SoftwareModel of(CentreAgent agent, Language language, Instant now) {
        var words = TEXTS.in(language);
        var all = this.standing.of(agent, now);
        var clients = Stream.concat(
                        all.seen().stream().map(seen -> calling(seen, all, words, now)),
                        all.told().entrySet().stream()
                                .filter(told -> all.seen().stream()
                                        .noneMatch(seen -> seen.software().equals(told.getKey())))
                                .map(told -> silent(told.getKey(), told.getValue(), all, words)))
                .sorted(Comparator.comparing(Client::name).thenComparing(Client::id))
                .toList();
        return new SoftwareModel(
                words,
                words.get(clients.isEmpty() ? "none" : "what", "days", DAYS),
                waiting(all.waiting(), words),
                clients,
                words.get("keys.sealing", "number", all.sealingKeys()));
    }

    private static String waiting(WaitingRequests.Unconfirmed waiting, Texts.In words) {
        return waiting.oldest()
                .map(oldest -> words.get(
                        "waiting.some", "number", waiting.requests(), "date", DeskDates.day(words.language(), oldest)))
                .orElseGet(() -> words.get("waiting.none"));
    }

    private static Client calling(Seen seen, Standing.OfAll all, Texts.In words, Instant now) {
        var told = Optional.ofNullable(all.told().get(seen.software()));
        var facts = new SoftwareFacts(words);
        return new Client(
                seen.software().toString(),
                seen.client(),
                List.of(
                        facts.lastCall(Optional.of(seen.lastAt())),
                        facts.trouble(seen.trouble()),
                        facts.fetched(Optional.ofNullable(all.fetched().get(seen.software()))),
                        facts.addresses(told),
                        facts.token(seen.tokenUntil()),
                        facts.certificate(seen.certificateUntil(), now)),
                told.isPresent(),
                counts(seen, words));
    }

    /** It has addresses, and has not called for long. */
    private static Client silent(UUID software, Told told, Standing.OfAll all, Texts.In words) {
        var facts = new SoftwareFacts(words);
        return new Client(
                software.toString(),
                told.client(),
                List.of(
                        facts.lastCall(Optional.empty()),
                        facts.fetched(Optional.ofNullable(all.fetched().get(software))),
                        facts.addresses(Optional.of(told))),
                true,
                List.of());
    }

    private static List<Count> counts(Seen seen, Texts.In words) {
        return List.of(
                new Count(
                        words.get("row.calls"),
                        seen.lately().calls(),
                        seen.week().calls()),
                new Count(
                        words.get("row.throttled"),
                        seen.lately().throttled(),
                        seen.week().throttled()),
                new Count(
                        words.get("row.refused"),
                        seen.lately().refused(),
                        seen.week().refused()));
    }
}
