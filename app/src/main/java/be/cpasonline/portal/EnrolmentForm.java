package be.cpasonline.portal;

import be.cpasonline.language.Texts;
import java.util.Optional;

/** The one field in which the centre's own case number is typed. */
record EnrolmentForm(String action, Optional<String> caseNumber, String typed, Optional<String> error, Texts.In texts) {

    Optional<String> linked() {
        return this.caseNumber.map(number -> text("next.enrolment.linked", "number", number));
    }

    String go() {
        return text(this.caseNumber.isPresent() ? "next.enrolment.change" : "next.enrolment.go");
    }

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    @Override
    public String toString() {
        return "EnrolmentForm[redacted]";
    }
}
