package be.cpasonline.handling;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.letters.InvitationFacts;
import be.cpasonline.letters.Letters;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Prepares an invitation to copy or mail, with the centre's own list of documents. Circular § 9.3. */
@Component
class InvitationPage implements ActPage {

    private static final int DOCUMENTS = 2_000;

    private final WelfareCentres centres;
    private final CentrePreferences preferences;
    private final Letters letters;
    private final Trails trails;

    InvitationPage(WelfareCentres centres, CentrePreferences preferences, Letters letters, Trails trails) {
        this.centres = centres;
        this.preferences = preferences;
        this.letters = letters;
        this.trails = trails;
    }

    @Override
    public String path() {
        return "invitation";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("day", 10, "time", 10, "place", 300, "documents", DOCUMENTS, "phone", 50);
    }

    @Override
    public Map<String, String> prefilled(Sheet sheet) {
        var centre = centre(sheet);
        var written =
                this.letters.languageToPerson(centre, sheet.file().request().language());
        return Map.of(
                "documents",
                        String.join(
                                "\n",
                                this.preferences
                                        .of(centre.number(), sheet.now())
                                        .documents(written)),
                "place",
                        centre.contact()
                                .street()
                                .map(street -> street.in(written))
                                .orElse(""),
                "phone", centre.contact().readablePhone().orElse(""));
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var parts = new ArrayList<Part>();
        parts.add(sheet.words("what"));
        parts.add(sheet.day("day"));
        parts.add(sheet.line("time"));
        parts.add(sheet.line("place"));
        parts.add(sheet.area("documents"));
        parts.add(sheet.line("phone"));
        if (sheet.typed().is(ActController.LOOK, "yes")) {
            facts(sheet).ifPresent(facts -> parts.addAll(letters(sheet, facts)));
        }
        return List.copyOf(parts);
    }

    @Override
    public List<String> buttons() {
        return List.of(ActController.LOOK);
    }

    @Override
    public Answer answer(Sheet sheet) {
        var mistakes = new ArrayList<Answer.Wrong.In>();
        if (sheet.typed().day("day").isEmpty()) {
            mistakes.add(new Answer.Wrong.In("day", "wrong"));
        }
        if (sheet.typed().time("time").isEmpty()) {
            mistakes.add(new Answer.Wrong.In("time", "wrong"));
        }
        if (sheet.typed().text("place").isEmpty()) {
            mistakes.add(new Answer.Wrong.In("place", "wrong"));
        }
        if (!mistakes.isEmpty()) {
            return new Answer.Wrong(mistakes);
        }
        this.trails.record(
                sheet.agent(),
                TrailAct.INVITATION,
                Optional.of(sheet.file().request().id()),
                sheet.now());
        return new Answer.Shown();
    }

    private List<Part> letters(Sheet sheet, InvitationFacts facts) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Prepared(sheet.text("letters")));
        for (var letter : this.letters.invitation(facts)) {
            parts.add(sheet.copy("letter", "letter", letter));
        }
        mailto(sheet).ifPresent(way -> parts.add(new Part.Way(sheet.text("mail"), way)));
        parts.add(new Part.Way(sheet.texts().get("contact.title"), "contact"));
        return parts;
    }

    private Optional<InvitationFacts> facts(Sheet sheet) {
        var typed = sheet.typed();
        var request = sheet.file().request();
        return typed.day("day")
                .flatMap(day -> typed.time("time")
                        .map(time -> new InvitationFacts(
                                centre(sheet),
                                request.applicant().fullName(),
                                request.language(),
                                request.reference(),
                                day.atTime(time),
                                typed.text("place"),
                                typed.text("documents")
                                        .lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList(),
                                typed.given("phone"))));
    }

    private WelfareCentre centre(Sheet sheet) {
        return this.centres.find(sheet.agent().centre(), sheet.today()).orElseThrow();
    }

    /** The subject says nothing of aid; the text is pasted by the agent, so that no address carries it. */
    private static Optional<String> mailto(Sheet sheet) {
        var request = sheet.file().request();
        return request.reachability().email().map(address -> {
            int at = address.lastIndexOf('@');
            return "mailto:" + encoded(address.substring(0, Math.max(0, at))) + "@" + encoded(address.substring(at + 1))
                    + "?subject=" + encoded(sheet.text("subject", "reference", request.reference()));
        });
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }
}
