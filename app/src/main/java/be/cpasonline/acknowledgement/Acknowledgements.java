package be.cpasonline.acknowledgement;

import be.cpasonline.centres.FallbackContact;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Preferences;
import be.cpasonline.request.AidRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The acknowledgements: as a page, as a mail and as a document, all from the same words. */
@Component
public class Acknowledgements {

    private final WelfareCentres centres;
    private final Municipalities municipalities;
    private final FallbackContact fallback;
    private final CentrePreferences preferences;
    private final Rendering rendering = new Rendering();

    Acknowledgements(
            WelfareCentres centres,
            Municipalities municipalities,
            FallbackContact fallback,
            CentrePreferences preferences) {
        this.centres = centres;
        this.municipalities = municipalities;
        this.fallback = fallback;
        this.preferences = preferences;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("first-document").start(this.rendering::warmUp);
    }

    /**
     * The acknowledgement of a request, its centre described as on the day of reception, and as it
     * described itself when the request was sent.
     *
     * @throws IllegalStateException when the directory no longer knows the centre or the municipality of that day
     */
    public Acknowledgement of(AidRequest request, boolean centreTold) {
        var day = request.received().day();
        var reachability = request.reachability();
        var set = this.preferences.of(request.centre(), request.submittedAt());
        return new Acknowledgement(
                request.reference(),
                request.applicant().fullName(),
                request.submittedAt(),
                request.received(),
                Course.of(request),
                this.centres
                        .find(request.centre(), day)
                        .map(set::over)
                        .orElseThrow(() -> new IllegalStateException("no such centre in the directory")),
                request.municipality()
                        .map(code -> this.municipalities
                                .find(code, day)
                                .orElseThrow(() -> new IllegalStateException("no such municipality in the directory"))),
                this.fallback,
                set.hours(),
                documents(set),
                request.language(),
                reachability.emailOfContactPerson()
                        ? Optional.of(request.applicant().fullName())
                        : Optional.empty(),
                centreTold);
    }

    private static Map<Language, List<String>> documents(Preferences set) {
        var lists = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            var list = set.documents(language).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            lists.put(language, list);
        }
        return lists;
    }

    /**
     * The words, in the language of the form first; an English one is followed by the official language of the centre's
     * region, by French and Dutch in Brussels-Capital. Coordinated laws of 18 July 1966, art. 41.
     */
    public List<AcknowledgementText> texts(Acknowledgement acknowledgement) {
        return this.rendering.texts(acknowledgement);
    }

    /** What the mail looks like from outside, for the page that says which mail to look for. */
    public Envelope envelope(Acknowledgement acknowledgement) {
        return this.rendering.envelope(acknowledgement);
    }

    /** The mail: neutral sender, subject and first line; the words as HTML and as text, with the document attached. */
    public AcknowledgementMail mail(Acknowledgement acknowledgement) {
        return this.rendering.mail(acknowledgement);
    }

    /** The document alone: a tagged PDF (PDF/UA-1), for the confirmation page. */
    public Document document(Acknowledgement acknowledgement) {
        return this.rendering.document(acknowledgement);
    }
}
