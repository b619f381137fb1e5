package be.cpasonline.applicant;

import be.cpasonline.draft.LoggedIn;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.StrongLogin;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Applicant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the identity page: a login, a typed number, or none. A number that fails is never a dead end. */
public final class Identities {

    private static final Step STEP = Step.IDENTITY;

    private static final Parsed<BirthDate> NOT_ASKED = Parsed.valid(new BirthDate(Optional.empty(), Optional.empty()));

    private Identities() {}

    /** The login that counts: only the applicant's own. */
    static Optional<LoggedIn> login(Answers answers) {
        return made(answers).filter(login -> !login.questioned());
    }

    /** The login whose number is not the one that was typed: until the person says who the applicant is, none counts. */
    static Optional<LoggedIn> questioned(Answers answers) {
        return made(answers).filter(LoggedIn::questioned);
    }

    private static Optional<LoggedIn> made(Answers answers) {
        return answers.forSomeoneElse() ? Optional.empty() : answers.draft().login();
    }

    /** A login counts half an hour after the last page. */
    public static boolean mustLogInAgain(Answers answers) {
        return login(answers).filter(LoggedIn::mustRepeat).isPresent();
    }

    /** What the page says so far; mistakes as they are shown on it. */
    public static Parsed<Identified> read(Answers answers) {
        if (questioned(answers).isPresent()) {
            return Parsed.wrong("whose", "identity.whose.missing");
        }
        var errors = new ArrayList<FieldError>();
        var identification = identification(answers);
        errors.addAll(identification.errors());
        var lastName = lastName(answers);
        if (lastName.isEmpty()) {
            errors.add(new FieldError("lastName", "identity.lastName.missing"));
        }
        errors.addAll(tooLong(answers));
        var birth = asksBirth(answers) ? birth(answers) : NOT_ASKED;
        errors.addAll(birth.errors());
        if (!errors.isEmpty()) {
            return new Parsed.Open<>(List.copyOf(errors));
        }
        var born = birth.value().orElseThrow();
        var applicant = new Applicant(lastName, firstName(answers), born.day(), born.year());
        return Parsed.valid(new Identified(applicant, identification.value().orElseThrow()));
    }

    private static List<FieldError> tooLong(Answers answers) {
        return Stream.of("lastName", "firstName")
                .filter(field -> answers.longer(STEP, field, Applicant.LONGEST_NAME))
                .map(field -> new FieldError(field, "text.long"))
                .toList();
    }

    /** Only who has no number is asked when they were born: the number says it for everybody else. */
    private static boolean asksBirth(Answers answers) {
        return login(answers)
                .map(known ->
                        known.digits().isEmpty() && answers.text(STEP, "number").isEmpty())
                .orElseGet(() -> answers.chosen(STEP, "without", "yes"));
    }

    private static Parsed<Identification> identification(Answers answers) {
        var login = login(answers);
        if (login.isPresent()) {
            return byLogin(login.get(), answers);
        }
        var typed = answers.text(STEP, "number");
        var number = NationalNumber.typed(typed, answers.today());
        if (answers.chosen(STEP, "without", "yes")) {
            return number.isPresent()
                    ? Parsed.wrong("without", "identity.without.both")
                    : Parsed.valid(new Identification.WithoutNationalNumber());
        }
        if (typed.isEmpty()) {
            return Parsed.wrong("number", "identity.number.missing");
        }
        return number.<Parsed<Identification>>map(right -> Parsed.valid(new Identification.ByDeclaredNumber(right)))
                .orElseGet(() -> Parsed.wrong("number", "identity.number.impossible"));
    }

    /** A login that gave no number leaves room for a typed one, which stays only declared. */
    private static Parsed<Identification> byLogin(LoggedIn known, Answers answers) {
        var login = new StrongLogin(StrongLogin.Method.of(known.code()).orElseThrow(), known.level());
        var proven = known.digits().flatMap(digits -> NationalNumber.typed(digits, answers.today()));
        var typed = answers.text(STEP, "number");
        if (proven.isPresent() || typed.isEmpty()) {
            return Parsed.valid(Identification.by(login, proven));
        }
        return NationalNumber.typed(typed, answers.today())
                .<Parsed<Identification>>map(
                        right -> Parsed.valid(new Identification.ByDeclaredNumber(right, Optional.of(login))))
                .orElseGet(() -> Parsed.wrong("number", "identity.number.impossible"));
    }

    private static Parsed<BirthDate> birth(Answers answers) {
        return BirthDate.typed(
                answers.text(STEP, "birthDay"),
                answers.text(STEP, "birthMonth"),
                answers.text(STEP, "birthYear"),
                answers.today());
    }

    private static String lastName(Answers answers) {
        return login(answers)
                .map(LoggedIn::lastName)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> answers.text(STEP, "lastName"));
    }

    private static Optional<String> firstName(Answers answers) {
        return login(answers)
                .filter(known -> !known.lastName().isBlank())
                .map(LoggedIn::firstName)
                .orElseGet(() -> Optional.of(answers.text(STEP, "firstName")).filter(name -> !name.isEmpty()));
    }
}
