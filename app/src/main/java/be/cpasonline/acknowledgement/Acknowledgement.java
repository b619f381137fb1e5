package be.cpasonline.acknowledgement;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.FallbackContact;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.OpeningHours;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the official acknowledgement says of one request. It never holds the national number, the free text or the
 * living situation. {@code passedOnFor} is set when the mail goes to a contact person; {@code centreTold} is false while
 * no notice to the centre is under way. {@code documents} is what the centre asks to bring, by language; empty when it
 * named nothing. Law of 8 July 1976, art. 58 § 2; law of 26 May 2002, art. 18 § 3; circular § 6.
 */
public record Acknowledgement(
        RequestReference reference,
        String name,
        Instant sentAt,
        ReceptionDate received,
        Course course,
        WelfareCentre centre,
        Optional<Municipality> municipality,
        FallbackContact fallback,
        OpeningHours hours,
        Map<Language, List<String>> documents,
        Language language,
        Optional<String> passedOnFor,
        boolean centreTold) {

    /** The same for print, where some characters of what people typed may have to be replaced. */
    Acknowledgement drawn(UnaryOperator<String> drawable) {
        var printed = drawable.apply(this.name);
        var lists = new EnumMap<Language, List<String>>(Language.class);
        this.documents.forEach((language, list) ->
                lists.put(language, list.stream().map(drawable).toList()));
        return new Acknowledgement(
                this.reference,
                printed,
                this.sentAt,
                this.received,
                this.course,
                this.centre,
                this.municipality,
                this.fallback,
                this.hours,
                lists,
                this.language,
                this.passedOnFor.map(_ -> printed),
                this.centreTold);
    }

    @Override
    public String toString() {
        return "Acknowledgement[redacted]";
    }
}
