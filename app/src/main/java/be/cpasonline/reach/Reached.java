package be.cpasonline.reach;

import be.cpasonline.language.Language;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Reachability;
import java.util.List;
import java.util.Optional;

/** How the applicant can be reached, and the language in which the acknowledgement is written. */
public record Reached(Reachability reachability, Language language) {

    /** The answers said again, in the language of the pages. */
    public List<SummaryRow> again(Language pages) {
        return new ContactRecap(this, ContactPage.TEXTS.in(pages)).rows();
    }

    /** The address that was probably meant when the one typed looks like a typing mistake. */
    public Optional<String> likelyEmail() {
        return this.reachability.email().flatMap(MailTypos::likely);
    }

    /** The page where the address of the proof was typed. */
    public Step emailStep() {
        return this.reachability.emailOfContactPerson() ? Step.CONTACT_PERSON : Step.CONTACT;
    }

    /** Whether the phone looks incomplete: only warned about. */
    public boolean doubtfulPhone() {
        return this.reachability.phone().filter(Phones::doubtful).isPresent();
    }

    @Override
    public String toString() {
        return "Reached[redacted]";
    }
}
