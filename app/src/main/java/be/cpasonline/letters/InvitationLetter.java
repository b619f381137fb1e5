package be.cpasonline.letters;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The invitation to a first meeting, with the centre's own list of documents. Circular § 9.3. */
final class InvitationLetter {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private InvitationLetter() {}

    static Letter of(InvitationFacts facts, Wordings.In words) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.get("invitation.opening", "applicant", facts.applicant()));
        paragraphs.add(when(facts, words));
        if (!facts.documents().isEmpty()) {
            paragraphs.add(words.get("invitation.documents") + "\n- " + String.join("\n- ", facts.documents()));
        }
        paragraphs.add(words.get("invitation.help"));
        paragraphs.add(facts.phone()
                .map(phone -> words.get("invitation.otherTime.phone", "phone", phone))
                .orElseGet(() -> words.get("invitation.otherTime")));
        paragraphs.add(words.get("closing", "centre", words.of(facts.centre())));
        return new Letter(
                words.language(),
                words.get("invitation.subject", "reference", facts.reference()),
                List.copyOf(paragraphs));
    }

    private static String when(InvitationFacts facts, Wordings.In words) {
        return words.get(
                "invitation.when",
                "day",
                words.day(facts.at().toLocalDate()),
                "time",
                CLOCK.format(facts.at()),
                "place",
                facts.place(),
                "reference",
                facts.reference());
    }
}
