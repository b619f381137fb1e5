package be.cpasonline.agents;

import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskFrame;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.provider.LoginProvider;
import be.cpasonline.provider.PendingLogin;
import be.cpasonline.provider.ProviderLogin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in: what this place is, and the one button that leads to the login. */
@Controller
class LoginPages {

    static final String THEN = "then";

    private static final Texts TEXTS =
            Texts.beside(LoginPages.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);
    private static final String PAGE = "/{side:portal|operator}/{tag:fr|nl|de}/login";

    private final Desk desk;
    private final LoginProvider provider;
    private final ProviderLogin login;
    private final DeskLogins deskLogins;

    LoginPages(
            Desk desk,
            @Qualifier(AgentProvider.ID) LoginProvider provider,
            ProviderLogin login,
            DeskLogins deskLogins) {
        this.desk = desk;
        this.provider = provider;
        this.login = login;
        this.deskLogins = deskLogins;
    }

    /** {@code then} is empty when no page waits. */
    record Model(
            List<String> notes,
            List<String> paragraphs,
            List<String> points,
            String button,
            String action,
            String then) {}

    @GetMapping({"/portal", "/operator"})
    ResponseEntity<Void> home(HttpServletRequest request) {
        return seeOther(
                request.getRequestURI() + "/" + ToLogin.preferred(request).tag() + "/");
    }

    @GetMapping(PAGE)
    ModelAndView login(@PathVariable String side, @PathVariable String tag, HttpServletRequest request) {
        var language = Language.ofTag(tag).orElseThrow();
        var place = DeskSide.ofAddress("/" + side).orElseThrow();
        var texts = TEXTS.in(language);
        var frame = this.desk.anonymous(place, language, "/login", texts.get("login.title." + side));
        var then = Optional.ofNullable(request.getParameter(THEN)).flatMap(ToLogin::page);
        var page = new ModelAndView("agents/login", "frame", frame);
        page.addObject("page", model(texts, side, frame, notes(texts, request), then.orElse("")));
        return page;
    }

    private static Model model(Texts.In texts, String side, DeskFrame frame, List<String> notes, String then) {
        var points = Stream.of("one", "two", "three")
                .map(point -> texts.get("login.point." + side + "." + point))
                .toList();
        return new Model(
                notes,
                List.of(texts.get("login.text." + side)),
                points,
                texts.get("login.button"),
                frame.href("/login"),
                then);
    }

    private static List<String> notes(Texts.In texts, HttpServletRequest request) {
        return Stream.of("ended", "out", "cancelled", "failed", "unavailable")
                .filter(note -> request.getParameter(note) != null)
                .map(note -> texts.get("login." + note))
                .limit(1)
                .toList();
    }

    @PostMapping(PAGE)
    ResponseEntity<Void> start(
            @PathVariable String side,
            @PathVariable String tag,
            @RequestParam(name = THEN, defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attributes = new HashMap<>(Map.of(PendingLogin.LANGUAGE, tag));
        ToLogin.page(then).ifPresent(page -> attributes.put(THEN, page));
        return this.login
                .begin(
                        this.provider,
                        this.deskLogins.pending(),
                        Map.of("ui_locales", tag),
                        attributes,
                        request,
                        response)
                .map(LoginPages::seeOther)
                .orElseGet(() -> seeOther("/" + side + "/" + tag + "/login?unavailable"));
    }

    static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
