package be.cpasonline.operator;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.FallbackContact;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.Texts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A centre as the operator must know it to call: the one that answers today, and how. */
@Component
class CentreLine {

    private final WelfareCentres centres;
    private final FallbackContact fallback;

    CentreLine(WelfareCentres centres, FallbackContact fallback) {
        this.centres = centres;
        this.fallback = fallback;
    }

    /** Its official names, and the centre to which the request was sent when that one has ended since. */
    String name(CentreNumber filedTo, LocalDate today, Texts.In texts) {
        var answering = this.centres.answeringFor(filedTo, today);
        var name = answering.map(CentreLine::names).orElseGet(() -> filedTo.toString());
        return answering.filter(centre -> !centre.number().equals(filedTo)).isEmpty()
                ? name
                : texts.get("centre.former", "centre", name, "former", names(filedTo, today));
    }

    /** Its phone; where none is known, so said, and whom to call instead. */
    String phone(CentreNumber filedTo, LocalDate today, Texts.In texts) {
        return this.centres
                .answeringFor(filedTo, today)
                .flatMap(centre -> centre.contact().readablePhone().map(phone -> said(centre, phone, texts)))
                .orElseGet(() -> texts.get(
                        "phone.unknown",
                        "fallback",
                        this.fallback.name().in(texts.language()),
                        "phone",
                        this.fallback.phone()));
    }

    String names(CentreNumber number, LocalDate day) {
        return this.centres.find(number, day).map(CentreLine::names).orElseGet(number::toString);
    }

    private static String said(WelfareCentre centre, String phone, Texts.In texts) {
        return centre.contact().invented() ? texts.get("phone.invented", "phone", phone) : phone;
    }

    private static String names(WelfareCentre centre) {
        return String.join(" / ", centre.officialNames());
    }
}
