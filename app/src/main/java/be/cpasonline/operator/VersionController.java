package be.cpasonline.operator;

import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.desk.Desk;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.language.Language;
import be.cpasonline.pages.Mistake;
import be.cpasonline.trail.TrailAct;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A version of the directory: compared with another state, or taken back. */
@Controller
class VersionController {

    private static final String VERSION = "/operator/{tag:fr|nl|de}/directory/versions/{id:[0-9a-f-]{36}}";

    private final Versions versions;
    private final DirectoryVersions directory;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    VersionController(Versions versions, DirectoryVersions directory, Operators operators, Desk desk, Clock clock) {
        this.versions = versions;
        this.directory = directory;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(VERSION)
    ModelAndView version(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String day,
            @RequestParam Optional<String> refused,
            FederalOperator operator) {
        this.operators.did(operator, TrailAct.DIRECTORY_READ, this.clock.instant());
        var asked = new Versions.Asked(id, with, day, Optional.empty(), refused.isPresent());
        return page(Language.ofTag(tag).orElseThrow(), operator, asked);
    }

    @FreshLogin
    @PostMapping(VERSION + "/take-back")
    ModelAndView takeBack(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            FederalOperator operator) {
        var language = Language.ofTag(tag).orElseThrow();
        var why = reason.strip();
        if (why.isEmpty() || why.length() > Versions.LONGEST_REASON) {
            var page = page(language, operator, new Versions.Asked(id, "", "", Optional.of(why), false));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var now = this.clock.instant();
        boolean done = this.directory.takeBack(id, this.operators.nameOf(operator), why, now);
        if (done) {
            this.operators.did(operator, TrailAct.DIRECTORY, now);
        }
        return DirectoryPaths.seeOther(
                done
                        ? DirectoryPaths.home(language) + "?done=takenBack"
                        : DirectoryPaths.version(language, id) + "?refused=yes");
    }

    private ModelAndView page(Language language, FederalOperator operator, Versions.Asked asked) {
        var texts = OperatorTexts.in(language);
        var model = this.versions
                .model(asked, texts, this.clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var mistakes = model.reason()
                .flatMap(field -> field.error().map(error -> new Mistake("reason", error)))
                .map(List::of)
                .orElse(List.of());
        var frame = this.desk
                .frame(operator, language, "/directory/versions/" + asked.version(), texts.get("version.title"))
                .failed(!mistakes.isEmpty());
        return new ModelAndView("operator/version", Map.of("frame", frame, "page", model, "mistakes", mistakes));
    }
}
