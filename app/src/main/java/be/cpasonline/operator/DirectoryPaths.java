package be.cpasonline.operator;

import be.cpasonline.language.Language;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Addresses of the directory's pages. */
final class DirectoryPaths {

    private DirectoryPaths() {}

    static String home(Language language) {
        return "/operator/" + language.tag() + "/directory";
    }

    static String list(Language language, UUID id) {
        return home(language) + "/lists/" + id;
    }

    static String version(Language language, UUID id) {
        return home(language) + "/versions/" + id;
    }

    static ModelAndView seeOther(String address) {
        var back = new RedirectView(address);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        back.setPropagateQueryParams(false);
        return new ModelAndView(back);
    }
}
