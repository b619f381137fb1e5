package be.cpasonline.portal;

import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NisCode;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.StrongLogin;
import be.cpasonline.language.Texts;
import be.cpasonline.portal.Section.Line;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Channel;
import be.cpasonline.request.Circumstances;
import be.cpasonline.request.Helper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the applicant sent, who filled it in, and how sure the identity is. Circular § 3 and § 4. */
record Said(AidRequest request, Municipalities municipalities, Texts.In texts) {

    /** The words of the applicant and the facts of the form, which nobody sends who says to be helped already. */
    Section section() {
        var lines = new ArrayList<Line>();
        lines.addAll(person(this.request.applicant()));
        lines.add(number());
        lines.add(Line.of(text("said.need"), this.request.need().orElseGet(() -> own("said.need.none"))));
        this.request.circumstances().ifPresent(circumstances -> lines.addAll(lines(circumstances)));
        if (!byHand()) {
            lines.add(Line.of(text("said.helped"), text("said.helped.no")));
        }
        lines.add(Line.of(
                own("said.language"), text("language." + this.request.language().tag())));
        return new Section("said", own("said.title"), List.of(), List.copyOf(lines));
    }

    /** For whom, and by whom. */
    Section who() {
        return this.request
                .helper()
                .map(helper -> new Section("who", text("who.title"), List.of(own("who.other")), lines(helper)))
                .orElseGet(() -> new Section("who", text("who.title"), List.of(own("who.self")), List.of()));
    }

    /** How the identity was established, in plain words; a typed number is said to be unverified. */
    Section identity() {
        var words = new ArrayList<String>();
        words.add(identified());
        this.request.identification().login().ifPresent(login -> words.add(level(login)));
        if (this.request.identification().number().isEmpty()) {
            words.add(text("identity.noNumber"));
        }
        return new Section("identity", text("identity.title"), List.copyOf(words), List.of());
    }

    private String identified() {
        var key = "identity." + this.request.identification().code();
        return this.request.identification() instanceof Identification.WithoutNationalNumber ? own(key) : text(key);
    }

    /** Beside a number that was only typed, it is the name that the login vouches for. */
    private String level(StrongLogin login) {
        var typed = this.request.identification() instanceof Identification.ByDeclaredNumber;
        return text(
                typed ? "identity.nameByLogin" : "identity.level",
                "method",
                text("identity.method." + login.method().code()),
                "level",
                login.level());
    }

    private List<Line> person(Applicant applicant) {
        return Stream.of(
                        applicant.firstName().map(first -> Line.of(text("said.firstName"), first)),
                        Optional.of(Line.of(text("said.name"), applicant.lastName())),
                        applicant
                                .birthDate()
                                .map(born ->
                                        Line.of(text("said.birthDate"), DeskDates.day(this.texts.language(), born))),
                        applicant.birthYear().map(year -> Line.of(text("said.birthYear"), year.toString())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Line number() {
        var value = switch (this.request.identification()) {
            case Identification.ByDeclaredNumber(var typed, var login) ->
                text("said.number.unverified", "number", typed.readable());
            case Identification.ByEid(var number, var level) -> readable(number);
            case Identification.ByItsme(var number, var level) -> readable(number);
            case Identification.ByOtherStrongLogin(var number, var level) -> readable(number);
            case Identification.WithoutNationalNumber() -> text("said.number.none");
        };
        return Line.of(text("said.number"), value);
    }

    private String readable(Optional<NationalNumber> number) {
        return number.map(NationalNumber::readable).orElseGet(() -> text("said.number.none"));
    }

    private List<Line> lines(Circumstances said) {
        return List.of(
                new Line(text("said.situation"), situations(said)),
                place("said.stayingIn", said.stayingIn()),
                place("said.mainRegistration", said.mainRegistration()),
                place("said.mainRegistrationAtAdmission", said.mainRegistrationAtAdmission()),
                place("said.waitingRegister", said.waitingRegister()));
    }

    private List<String> situations(Circumstances said) {
        var situations = Stream.of(
                        when(said.fullTimeStudent(), "student"),
                        when(said.applicantForInternationalProtection(), "protection"),
                        when(said.inListedInstitution(), "institution"),
                        when(said.homeless(), "homeless"))
                .flatMap(Optional::stream)
                .toList();
        return situations.isEmpty() ? List.of(text("said.situation.none")) : situations;
    }

    private Optional<String> when(boolean holds, String situation) {
        return holds ? Optional.of(text("said.situation." + situation)) : Optional.empty();
    }

    private Line place(String label, Optional<NisCode> code) {
        return Line.of(text(label), code.map(this::name).orElseGet(() -> text("said.nowhere")));
    }

    /** The municipality as it was called on the day of the request. */
    String name(NisCode code) {
        return this.municipalities
                .find(code, this.request.received().day())
                .map(found -> found.name().in(this.texts.language()))
                .orElseGet(code::toString);
    }

    private List<Line> lines(Helper helper) {
        var name = Line.of(text("who.name"), helper.name().orElseGet(() -> text("who.unsaid")));
        if (byHand()) {
            return List.of(name);
        }
        var capacity = helper.capacity().name().toLowerCase(Locale.ROOT);
        return List.of(
                Line.of(text("who.capacity"), text("who.capacity." + capacity)),
                name,
                Line.of(text("who.contact"), helper.contact().orElseGet(() -> text("who.unsaid"))));
    }

    /** Of an entry by hand the person themselves said nothing: its own words. Circular § 8.3. */
    private String own(String key) {
        return text(byHand() ? key + ".hand" : key);
    }

    private boolean byHand() {
        return this.request.channel() != Channel.ONLINE;
    }

    private String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    @Override
    public String toString() {
        return "Said[redacted]";
    }
}
