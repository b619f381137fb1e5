package be.cpasonline.acknowledgement;

import be.cpasonline.acknowledgement.AcknowledgementText.Fact;
import be.cpasonline.acknowledgement.AcknowledgementText.Part;
import be.cpasonline.acknowledgement.AcknowledgementText.Topic;
import be.cpasonline.acknowledgement.Passage.Paragraph;
import be.cpasonline.acknowledgement.Passage.Points;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts an acknowledgement into words: all of circular § 6 and of the two laws' mentions, in one language. */
final class AcknowledgementWriter {

    private final Texts texts = Texts.beside(AcknowledgementWriter.class);
    private final LegalMentions mentions = new LegalMentions();

    Envelope envelope(Acknowledgement of) {
        var words = this.texts.in(of.language());
        var reference = of.reference().value();
        return new Envelope(
                of.language(),
                reference,
                words.get("mail.sender"),
                words.get("mail.subject", "reference", reference),
                words.get("mail.preview"));
    }

    AcknowledgementText write(Acknowledgement of, Language language) {
        var words = this.texts.in(language);
        return new AcknowledgementText(
                language, words.get("title"), standing(of, words), facts(of, words), parts(of, words), footer(words));
    }

    /** What the document says when its typefaces lack a character of the name. */
    String replaced(Language language) {
        return this.texts.in(language).get("replaced");
    }

    private static String standing(Acknowledgement of, Texts.In words) {
        return words.language().official()
                ? words.get("standing.official")
                : words.get(
                        "standing.courtesy",
                        "languages",
                        LanguageNames.list(of.centre().regime().languages(), words));
    }

    private static List<Fact> facts(Acknowledgement of, Texts.In words) {
        var course = of.course();
        var deadlines = course.deadlines();
        var facts = new ArrayList<>(List.of(
                fact("reference", of.reference().value(), words),
                fact("name", of.name(), words),
                fact(course.key("sent", false), BelgianDates.moment(of.sentAt(), words), words),
                fact("received", BelgianDates.day(of.received().day(), words), words),
                fact("firstDay", BelgianDates.day(course.firstDay(), words), words),
                fact(
                        course.transfer() ? "conflict" : "competence",
                        BelgianDates.day(deadlines.competence(), words),
                        words),
                fact("decision", BelgianDates.day(deadlines.decision(), words), words),
                fact(course.key("centre", false), of.centre().name().in(words.language()), words)));
        of.municipality()
                .map(place -> fact("municipality", place.name().in(words.language()), words))
                .ifPresent(facts::add);
        return List.copyOf(facts);
    }

    private static Fact fact(String name, String value, Texts.In words) {
        return new Fact(words.get("fact." + name), value);
    }

    private List<Part> parts(Acknowledgement of, Texts.In words) {
        var parts = new ArrayList<Part>();
        if (!of.centreTold()) {
            parts.add(part(Topic.UNTOLD, "untold", words, new Paragraph(words.get("untold.text"))));
        }
        parts.add(part(Topic.PROOF, "proof", words, proof(of, words)));
        parts.add(new Part(Topic.CENTRE, words.get("centre.heading"), CentrePassages.of(of, words)));
        parts.add(part(Topic.NEXT, "next", words, next(of, words)));
        parts.add(part(Topic.URGENT, "urgent", words, urgent(words)));
        parts.add(part(Topic.RIGHTS, "rights", words, rights(of, words)));
        parts.add(part(Topic.LEGAL, "legal", words, legal(words)));
        return List.copyOf(parts);
    }

    private static Part part(Topic topic, String name, Texts.In words, Passage... passages) {
        return new Part(topic, words.get(name + ".heading"), List.of(passages));
    }

    private static Passage[] proof(Acknowledgement of, Texts.In words) {
        var sameDay = BelgianTime.dayOf(of.sentAt()).equals(of.received().day());
        var proof = new ArrayList<Passage>();
        of.passedOnFor().ifPresent(name -> proof.add(new Paragraph(words.get("forContactPerson", "name", name))));
        proof.add(new Paragraph(words.get(of.course().key("proof.text", true))));
        if (of.course().online()) {
            proof.add(new Paragraph(words.get(sameDay ? "proof.sameDay" : "proof.nextWorkingDay")));
        }
        proof.add(new Paragraph(words.get(of.course().transfer() ? "proof.counting.transfer" : "proof.counting")));
        return proof.toArray(Passage[]::new);
    }

    /** A notice may take days to fail while this must go out today: it says who tells the centre then. */
    private static Passage next(Acknowledgement of, Texts.In words) {
        return new Points(Stream.of("told", "contact", "documents", "answer", "silence")
                .filter(step -> of.centreTold() && of.course().online() || !step.equals("told"))
                .map(step -> words.get("next." + step))
                .toList());
    }

    private static Passage urgent(Texts.In words) {
        return new Points(List.of(
                words.get("urgent.tonight"),
                words.get(
                        "urgent.danger",
                        "number",
                        HelpLines.EMERGENCY.number(),
                        "application",
                        HelpLines.EMERGENCY_APPLICATION.number()),
                words.get(
                        "urgent.listening",
                        "french",
                        HelpLines.LISTENING_IN_FRENCH.number(),
                        "dutch",
                        HelpLines.LISTENING_IN_DUTCH.number(),
                        "german",
                        HelpLines.LISTENING_IN_GERMAN.number())));
    }

    private static Passage rights(Acknowledgement of, Texts.In words) {
        var decision = BelgianDates.day(of.course().deadlines().decision(), words);
        var decides = of.course().transfer() ? "rights.decision.transfer" : "rights.decision";
        return new Points(List.of(
                words.get("rights.heard"),
                words.get("rights.declare"),
                words.get(decides, "date", decision),
                words.get("rights.appeal"),
                words.get("rights.noDecision")));
    }

    private Passage[] legal(Texts.In words) {
        var passages = new ArrayList<Passage>();
        passages.add(new Paragraph(words.get("legal.intro")));
        passages.addAll(this.mentions.in(words));
        return passages.toArray(Passage[]::new);
    }

    private static List<String> footer(Texts.In words) {
        var help = HelpLines.TECHNICAL_HELP;
        return List.of(
                words.get("footer.responsible", "service", words.get("footer.service")),
                words.get(
                        "footer.technical",
                        "phone",
                        help.number(),
                        "email",
                        help.email().orElseThrow()));
    }
}
