package be.cpasonline.portal;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of a request.
 *
 * @param notes what to know before reading on: who else opened it, from which centre it passed over
 * @param mayAct whether this agent may note anything
 */
record RequestModel(
        RequestFile file,
        List<String> notes,
        List<Section> sections,
        Timeline timeline,
        List<ShownLikeness> alike,
        List<HistoryLine> history,
        EnrolmentForm enrolment,
        boolean mayAct,
        List<Link> next,
        Texts.In texts) {

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    String reference() {
        return this.file.request().reference().value();
    }

    String person() {
        return text("person", "name", this.file.request().applicant().fullName());
    }

    List<Mistake> mistakes() {
        return this.enrolment.error().stream()
                .map(words -> new Mistake("caseNumber", words))
                .toList();
    }

    String back() {
        return Paths.inbox(this.texts.language());
    }

    /** The parts of the page, the last ones first reached by a link. */
    List<Link> contents() {
        var sections = this.sections.stream()
                .filter(section -> !section.id().equals("reach"))
                .map(section -> Link.to(section.title(), "#" + section.id()));
        var alike = this.alike.isEmpty() ? Stream.<Link>empty() : Stream.of(part("alike"));
        return Stream.of(sections, alike, Stream.of(part("history"), part("next")))
                .flatMap(links -> links)
                .toList();
    }

    private Link part(String id) {
        return Link.to(text(id + ".title"), "#" + id);
    }

    /** The other requests of the file, once merged. Circular § 9.2.1. */
    List<Link> merged() {
        return this.file.requests().stream()
                .filter(one -> !one.publicId().equals(this.file.publicId()))
                .map(one -> Link.to(
                        text("merged.open", "reference", one.reference()),
                        Paths.request(this.texts.language(), one.publicId())))
                .toList();
    }

    /** A closed request takes no number: what it has is only shown. */
    boolean mayEnrol() {
        return !this.file.closed();
    }

    List<Reach.Button> contact() {
        return reach().buttons();
    }

    List<String> contactNotes() {
        return reach().notes();
    }

    private Reach reach() {
        return new Reach(this.file.request(), this.texts);
    }

    /** Where the acknowledgement can be read: as it was sent or, of an entry by hand, as it is to be given. */
    Optional<String> proof() {
        return Optional.of((this.file.channel() == Channel.ONLINE ? here() : entry()) + "/acknowledgement");
    }

    String proofText() {
        return text(this.file.channel() == Channel.ONLINE ? "proof.document" : "proof.document.hand");
    }

    private String entry() {
        return here().replace("/requests/", "/register/entries/");
    }

    String print() {
        return here() + "/print";
    }

    String document() {
        return here() + "/document";
    }

    private String here() {
        return Paths.request(this.texts.language(), this.file.publicId());
    }

    @Override
    public String toString() {
        return "RequestModel[redacted]";
    }
}
