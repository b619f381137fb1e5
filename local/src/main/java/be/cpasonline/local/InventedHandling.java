package be.cpasonline.local;

import be.cpasonline.agents.Roll;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.local.login.Worker;
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the invented agents did with the requests of a demonstration, each at a moment of the past. */
final class InventedHandling {

    private static final CentreNumber NAMUR = new CentreNumber(550);
    private static final CentreNumber LEUVEN = new CentreNumber(138);
    private static final Duration FIRST_LOOK = Duration.ofHours(20);

    private final Registers registers;
    private final Roll roll;
    private final Map<CentreNumber, Integer> counted = new HashMap<>();

    InventedHandling(Registers registers, Roll roll) {
        this.registers = registers;
        this.roll = roll;
    }

    /** Acts on that request if somebody invented works at its centre, and nobody did before. */
    void handle(Receipt receipt, Instant sentAt, Instant now) {
        var agents = agents(receipt.centre());
        var look = sentAt.plus(FIRST_LOOK);
        if (agents.isEmpty() || look.isAfter(now)) {
            return;
        }
        int turn = this.counted.merge(receipt.centre(), 1, Integer::sum);
        var agent = agents.get(turn % agents.size());
        var register = this.registers.of(agent);
        var untouched = register.file(receipt.publicId(), look)
                .filter(file -> file.acts().isEmpty())
                .isPresent();
        if (untouched && turn % 7 != 0) {
            register.open(receipt.publicId(), look);
            act(new Turn(register, receipt.publicId(), turn), look.plus(Duration.ofHours(3)), now);
        }
    }

    private List<CentreAgent> agents(CentreNumber centre) {
        return Worker.ALL.stream()
                .filter(worker ->
                        worker.centre() == centre.value() && !worker.role().equals(Role.READER.code()))
                .map(worker -> this.roll.agent(
                        worker.subject(),
                        worker.fullName(),
                        centre,
                        Role.valueOf(worker.role().toUpperCase(Locale.ROOT))))
                .toList();
    }

    /** The requests of one centre one after the other: each in its turn has another fate. */
    private void act(Turn turn, Instant at, Instant now) {
        if (at.isAfter(now)) {
            return;
        }
        switch (turn.number() % 6) {
            case 1 -> turn.held(at);
            case 2 -> turn.granted(at, now);
            case 3 -> turn.tried(at, now);
            case 4 -> turn.refused(at, now);
            case 5 -> turn.sentOn(at);
            default -> turn.linked(at);
        }
    }

    /** One request in its turn; what would lie ahead of now has not happened yet. */
    private record Turn(CentreRegister register, UUID request, int number) {

        void linked(Instant at) {
            this.register.enrol(this.request, "2026/%04d".formatted(100 + this.number), at);
        }

        void held(Instant at) {
            linked(at);
            this.register.holdCompetent(this.request, at.plusSeconds(60));
        }

        void granted(Instant at, Instant now) {
            held(at);
            var decided = at.plus(Duration.ofDays(9));
            if (!decided.isAfter(now)) {
                decide("revenu d’intégration / leefloon", Outcome.Result.GRANTED, decided);
                this.register.close(this.request, decided.plusSeconds(120));
            }
        }

        void refused(Instant at, Instant now) {
            held(at);
            var decided = at.plus(Duration.ofDays(12));
            if (!decided.isAfter(now)) {
                decide("garantie locative / huurwaarborg", Outcome.Result.REFUSED, decided);
            }
        }

        void tried(Instant at, Instant now) {
            for (var later : List.of(at, at.plus(Duration.ofDays(2)))) {
                if (!later.isAfter(now)) {
                    var contact = new Contact(day(later), Contact.Means.CALL, later != at, Optional.empty());
                    this.register.noteContact(this.request, contact, later);
                }
            }
        }

        void sentOn(Instant at) {
            var day = day(at);
            var own = this.register.centre();
            var referral = new Outcome.Referral(
                    own.equals(NAMUR) ? LEUVEN : NAMUR,
                    "La personne habite ailleurs. / De persoon woont elders.",
                    day,
                    Optional.of(day));
            this.register.refer(this.request, referral, Optional.empty(), at);
        }

        private void decide(String aid, Outcome.Result result, Instant at) {
            var decision = new Outcome.Decision(aid, result, day(at), false, Optional.empty());
            this.register.decide(this.request, decision, Optional.empty(), at);
        }

        private static LocalDate day(Instant at) {
            return BelgianTime.dayOf(at);
        }
    }
}
