package be.cpasonline.portal;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.competence.Ground;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a request into the sections of its page, of its printed view and of its document. */
@Component
class RequestSections {

    /** The words of the page of a request. */
    static final Texts TEXTS =
            Texts.beside(RequestSections.class, "request", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    /** The words of what a centre did. */
    static final Texts ACTS =
            Texts.beside(RequestSections.class, "history", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final Municipalities municipalities;
    private final WelfareCentres centres;
    private final Deliveries deliveries;

    RequestSections(Municipalities municipalities, WelfareCentres centres, Deliveries deliveries) {
        this.municipalities = municipalities;
        this.centres = centres;
        this.deliveries = deliveries;
    }

    /** First of all how to reach the person safely, then what they said, who they are, where it stands. */
    List<Section> of(RequestFile file, Language language, Instant now) {
        var texts = TEXTS.in(language);
        var request = file.request();
        var said = new Said(request, this.municipalities, texts);
        var dates = new DatesSection(file, BelgianTime.dayOf(now), texts, ACTS.in(language), this.centres);
        var mails = this.deliveries.ofRequest(request.centre(), request.id());
        return List.of(
                new Reach(request, texts).section(),
                said.section(),
                said.who(),
                said.identity(),
                ground(request, said, texts),
                dates.section(),
                new Proof(request, mails, texts).section(),
                new Section(
                        "elsewhere",
                        texts.get("elsewhere.title"),
                        List.of(texts.get("elsewhere.text"), texts.get("elsewhere.basis")),
                        List.of()));
    }

    private static Section ground(AidRequest request, Said said, Texts.In texts) {
        var words = new ArrayList<String>();
        request.ground().ifPresent(ground -> {
            words.add(why(ground, request, said, texts));
            words.add(texts.get("ground.basis", "article", ground.article()));
            words.add(texts.get("ground.provisional"));
        });
        if (request.channel() != Channel.ONLINE) {
            words.add(texts.get("ground.hand"));
        }
        return new Section("ground", texts.get("ground.title"), List.copyOf(words), List.of());
    }

    private static String why(Ground ground, AidRequest request, Said said, Texts.In texts) {
        var municipality = request.municipality().map(said::name).orElse("");
        return texts.get("ground." + ground.code(), "municipality", municipality);
    }
}
