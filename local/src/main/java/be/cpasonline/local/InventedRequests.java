package be.cpasonline.local;

import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Facts;
import be.cpasonline.identity.Identification;
import be.cpasonline.language.Language;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.request.Helper;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.Submission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What invented people ask: the same number always makes the same request, whichever day it is. */
final class InventedRequests {

    /** Prime to the number of municipalities, so that the steps visit them all. */
    private static final int STRIDE = 101;

    /** Namur, Leuven and Eupen: see {@link be.cpasonline.local.login.Worker}. */
    private static final List<NisCode> MANNED = Stream.of(92_094, 24_062, 92_094, 63_023, 92_094, 24_062)
            .map(NisCode::new)
            .toList();

    /** Some people ask twice at the same centre. */
    private static final int AGAIN = 12;

    private static final int EVERY = 26;

    private final Municipalities municipalities;
    private final InventedPeople people = new InventedPeople();

    InventedRequests(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Submission submission(int number, LocalDate day) {
        var home = municipality(number, day);
        var language = language(number, home);
        var person = number % EVERY == EVERY - 1 ? number - AGAIN : number;
        var identification = identification(person, day);
        return new Submission(
                draft(number),
                language,
                applicant(person, identification),
                identification,
                helper(number),
                facts(number, home, municipality(number + 1, day)),
                reachability(number),
                number % 7 == 3 ? Optional.empty() : Optional.of(InventedPeople.need(language, number)));
    }

    /** Every other request goes to a centre at which somebody invented works, so that its portal looks alive. */
    private Municipality municipality(int number, LocalDate day) {
        if (number % 2 == 1) {
            var code = MANNED.get(number / 2 % MANNED.size());
            return this.municipalities.find(code, day).orElseThrow();
        }
        var all = this.municipalities.on(day);
        return all.get(number * STRIDE % all.size());
    }

    private static Language language(int number, Municipality home) {
        var spoken = home.regime().languages();
        return number % 8 == 5 ? Language.ENGLISH : spoken.get(number % spoken.size());
    }

    private Identification identification(int number, LocalDate day) {
        var nationalNumber = this.people.nationalNumber(number, day);
        return switch ((number / 2 + number / 12) % 6) {
            case 0 -> new Identification.ByEid(Optional.of(nationalNumber), 500);
            case 1 -> new Identification.ByItsme(Optional.of(nationalNumber), 450);
            case 2, 3 -> new Identification.ByDeclaredNumber(nationalNumber);
            case 4 -> new Identification.WithoutNationalNumber();
            default -> new Identification.ByOtherStrongLogin(Optional.of(nationalNumber), 450);
        };
    }

    private Applicant applicant(int number, Identification identification) {
        return new Applicant(
                this.people.lastName(number),
                number % 23 == 22 ? Optional.empty() : Optional.of(this.people.firstName(number)),
                identification.number().isPresent() ? Optional.empty() : Optional.of(this.people.birthDate(number)),
                Optional.empty());
    }

    private static Facts facts(int number, Municipality home, Municipality elsewhere) {
        var nowhere = Optional.<Municipality>empty();
        var here = Optional.of(home);
        var there = Optional.of(elsewhere);
        return switch (number % 9) {
            case 0 -> new Facts(true, false, false, false, here, nowhere, nowhere, there);
            case 1 -> new Facts(false, true, false, false, nowhere, nowhere, here, there);
            case 2 -> new Facts(false, false, true, false, there, here, nowhere, there);
            case 3 -> new Facts(false, false, false, true, nowhere, nowhere, nowhere, here);
            default -> new Facts(false, false, false, false, here, nowhere, nowhere, here);
        };
    }

    private Optional<Helper> helper(int number) {
        var capacities = Helper.Capacity.values();
        return number % 11 != 0
                ? Optional.empty()
                : Optional.of(new Helper(
                        capacities[number / 11 % capacities.length],
                        Optional.of(this.people.fullName(number + 7)),
                        Optional.of("helper-" + number + "@people.example")));
    }

    private Reachability reachability(int number) {
        boolean ofContactPerson = number % 13 == 6;
        var email = (ofContactPerson ? "contact-" : "applicant-") + number + "@people.example";
        return new Reachability(
                Optional.of(email),
                ofContactPerson,
                number % 5 == 2 ? Optional.empty() : Optional.of("+32470%06d".formatted(number)),
                ofContactPerson
                        ? Optional.of(new ContactPerson(
                                this.people.fullName(number + 3), Optional.of(email), Optional.empty()))
                        : Optional.empty(),
                wishes(number));
    }

    private static SafetyWishes wishes(int number) {
        return switch (number % 10) {
            case 4 ->
                new SafetyWishes(
                        Set.of(SafetyWishes.Wish.SMS, SafetyWishes.Wish.NO_VOICEMAIL),
                        Optional.of("9:00 - 11:00"),
                        Optional.empty());
            case 8 ->
                new SafetyWishes(
                        Set.of(SafetyWishes.Wish.INTERPRETER),
                        Optional.empty(),
                        Optional.of(InventedPeople.spoken(number)));
            case 9 ->
                new SafetyWishes(
                        Set.of(
                                SafetyWishes.Wish.EMAIL,
                                SafetyWishes.Wish.DO_NOT_CALL,
                                SafetyWishes.Wish.DO_NOT_WRITE_TO_REGISTERED_ADDRESS),
                        Optional.empty(),
                        Optional.empty());
            default -> new SafetyWishes(Set.of(), Optional.empty(), Optional.empty());
        };
    }

    private static DraftClaim draft(int number) {
        try {
            return new DraftClaim(MessageDigest.getInstance("SHA-256")
                    .digest(("demonstration " + number).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
