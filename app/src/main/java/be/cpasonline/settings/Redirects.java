package be.cpasonline.settings;

import be.cpasonline.language.Language;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** After something was set the browser asks for the page anew, and is told what was done. */
final class Redirects {

    private Redirects() {}

    static ModelAndView to(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }

    /** The key of what was done, when it is one of ours: an address may carry anything. */
    static Optional<String> told(Optional<String> done) {
        return done.filter(what -> what.matches("mails|typed|again|away|gone|hours|contact|documents|register"))
                .map(what -> "done." + what);
    }
}
