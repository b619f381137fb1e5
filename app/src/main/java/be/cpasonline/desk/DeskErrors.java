package be.cpasonline.desk;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.ErrorPart;
import be.cpasonline.pages.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What agents read when something went wrong. Of what belongs to another centre it says only that it does not exist here. */
@Component
class DeskErrors implements ErrorPart {

    private static final Texts TEXTS =
            Texts.beside(DeskErrors.class, "errors", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    /** Only an address that could be a page of ours is offered again, so that nothing foreign is repeated. */
    private static final Pattern OURS =
            Pattern.compile("/(?:portal|operator)/(fr|nl|de)((?:/[a-z-]{1,40}|/[0-9a-f-]{36}){0,4}/?)");

    private final Desk desk;

    DeskErrors(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<ModelAndView> page(HttpStatus status, String address, HttpServletRequest request) {
        return DeskSide.ofAddress(address).map(side -> page(side, status, address, request));
    }

    private ModelAndView page(DeskSide side, HttpStatus status, String address, HttpServletRequest request) {
        var ours = OURS.matcher(address);
        var language = language(ours.lookingAt() ? ours.group(1) : "", request);
        var path = ours.matches() && !ours.group(2).isEmpty() ? ours.group(2) : "/";
        var texts = TEXTS.in(language);
        var key = key(texts, status);
        var frame = frame(side, status, language, path, texts.get(key + ".title"), request);
        var again = status != HttpStatus.NOT_FOUND && status != HttpStatus.FORBIDDEN && !path.equals("/");
        var way = new Notice.Way(texts.get(again ? "way.again" : "way.start"), again ? path : "/");
        var notice = new Notice(List.of(texts.get(key + ".text"), texts.get(key + ".next")), Optional.of(way));
        return new ModelAndView("desk/notice", "frame", frame).addObject("notice", notice);
    }

    /** Whoever is signed in keeps their navigation, unless the database may be what fails. */
    private DeskFrame frame(
            DeskSide side,
            HttpStatus status,
            Language language,
            String path,
            String title,
            HttpServletRequest request) {
        var who = status.is5xxServerError() ? Optional.empty() : Desk.visitorOf(request);
        return switch (who.orElse("")) {
            case CentreAgent agent -> this.desk.frame(agent, language, own(side, DeskSide.PORTAL, path), title);
            case FederalOperator operator ->
                this.desk.frame(operator, language, own(side, DeskSide.OPERATOR, path), title);
            default -> this.desk.anonymous(side, language, path, title);
        };
    }

    private static String own(DeskSide asked, DeskSide theirs, String path) {
        return asked == theirs ? path : "/";
    }

    private static Language language(String tag, HttpServletRequest request) {
        return Language.ofTag(tag)
                .orElseGet(() -> Optional.of(Language.preferred(
                                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""),
                                Language.FRENCH))
                        .filter(Language::official)
                        .orElse(Language.FRENCH));
    }

    private static String key(Texts.In texts, HttpStatus status) {
        var own = "error." + status.value();
        return texts.has(own + ".title") ? own : status.is4xxClientError() ? "error.400" : "error.500";
    }
}
