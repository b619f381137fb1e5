package be.cpasonline.portal;

import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.acknowledgement.Document;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.paper.Papers;
import be.cpasonline.register.RequestFile;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes what of a request can be put on paper. */
@Component
class Printing {

    private final OpenedFiles files;
    private final RequestSections sections;
    private final RequestPages pages;
    private final Acknowledgements acknowledgements;
    private final Deliveries deliveries;
    private final Desk desk;
    private final Papers papers = new Papers();

    Printing(
            OpenedFiles files,
            RequestSections sections,
            RequestPages pages,
            Acknowledgements acknowledgements,
            Deliveries deliveries,
            Desk desk) {
        this.files = files;
        this.sections = sections;
        this.pages = pages;
        this.acknowledgements = acknowledgements;
        this.deliveries = deliveries;
        this.desk = desk;
    }

    ModelAndView view(CentreAgent agent, Language language, UUID publicId, Instant now) {
        var file = this.files.forPrint(agent, publicId, now);
        var printed = printed(file, agent, language, now);
        var frame = this.desk.frame(agent, language, "/requests/" + publicId + "/print", printed.title());
        var back = Paths.request(language, publicId);
        return new ModelAndView("portal/print", Map.of("frame", frame, "page", printed, "back", back));
    }

    Document document(CentreAgent agent, Language language, UUID publicId, Instant now) {
        var file = this.files.forPrint(agent, publicId, now);
        var printed = printed(file, agent, language, now).drawable();
        return new Document(
                "cpas-online-" + printed.reference() + ".pdf",
                this.papers.pdf("portal/document", Map.of("page", printed)));
    }

    /** The proof in the words and the language in which it was sent. Circular § 6. */
    Document acknowledgement(CentreAgent agent, UUID publicId, Instant now) {
        var request = this.files.forPrint(agent, publicId, now).request();
        return this.acknowledgements.document(
                this.acknowledgements.of(request, this.deliveries.noticePromised(request.id())));
    }

    private PrintedRequest printed(RequestFile file, CentreAgent agent, Language language, Instant now) {
        var texts = RequestSections.TEXTS.in(language);
        return new PrintedRequest(
                file.request().reference().value(),
                this.sections.of(file, language, now),
                this.pages.history(file, agent, language),
                texts.get("print.made", "moment", DeskDates.moment(language, now)),
                texts);
    }
}
