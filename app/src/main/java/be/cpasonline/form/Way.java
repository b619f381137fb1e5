package be.cpasonline.form;

import be.cpasonline.language.Language;
import be.cpasonline.questions.Step;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The way from one page to the next: always "see other", so that a reload repeats nothing. */
final class Way {

    private Way() {}

    static ModelAndView to(Language language, Step step) {
        return to(language, "/" + step.path());
    }

    /** A path without its language; it never carries what a person typed. */
    static ModelAndView to(Language language, String path) {
        var redirect = new RedirectView("/" + language.tag() + path, true, true, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** An address of a login provider. */
    static ModelAndView elsewhere(String address) {
        var redirect = new RedirectView(address, false, true, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
