package be.cpasonline.operator;

import be.cpasonline.desk.Desk;
import be.cpasonline.directory.OfficialLists;
import be.cpasonline.directory.Preview;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.language.Language;
import be.cpasonline.trail.TrailAct;
import java.time.Clock;
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

/** A list between its preview and its confirmation, seen by the one operator who sent it: the file waits here for one who must log in again. */
@Controller
@FreshLogin
class ListController {

    private static final String LIST = "/operator/{tag:fr|nl|de}/directory/lists/{id:[0-9a-f-]{36}}";

    private final OfficialLists lists;
    private final Previews previews;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    ListController(OfficialLists lists, Previews previews, Operators operators, Desk desk, Clock clock) {
        this.lists = lists;
        this.previews = previews;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView preview(
            @PathVariable String tag,
            @PathVariable UUID id,
            @RequestParam Optional<String> changed,
            FederalOperator operator) {
        var language = Language.ofTag(tag).orElseThrow();
        var texts = OperatorTexts.in(language);
        this.operators.did(operator, TrailAct.DIRECTORY_READ, this.clock.instant());
        var model = this.previews.model(
                waiting(operator, id), DirectoryPaths.list(language, id), changed.map(_ -> "preview.changed"), texts);
        var frame = this.desk
                .frame(operator, language, "/directory/lists/" + id, texts.get("preview.title"))
                .failed(!model.faults().isEmpty());
        return new ModelAndView("operator/preview", Map.of("frame", frame, "page", model));
    }

    @PostMapping(LIST + "/record")
    ModelAndView record(
            @PathVariable String tag, @PathVariable UUID id, @RequestParam long changes, FederalOperator operator) {
        var language = Language.ofTag(tag).orElseThrow();
        var waiting = waiting(operator, id);
        if (waiting.preview().changes() != changes || !recorded(operator, waiting.preview(), waiting.fileName())) {
            return DirectoryPaths.seeOther(DirectoryPaths.list(language, id) + "?changed=yes");
        }
        this.lists.drop(operator.operator(), id);
        return DirectoryPaths.seeOther(DirectoryPaths.home(language) + "?done=recorded");
    }

    @PostMapping(LIST + "/drop")
    ModelAndView drop(@PathVariable String tag, @PathVariable UUID id, FederalOperator operator) {
        this.lists.drop(operator.operator(), id);
        this.operators.did(operator, TrailAct.DIRECTORY_DROPPED, this.clock.instant());
        return DirectoryPaths.seeOther(DirectoryPaths.home(Language.ofTag(tag).orElseThrow()) + "?done=dropped");
    }

    private boolean recorded(FederalOperator operator, Preview preview, String fileName) {
        var now = this.clock.instant();
        boolean done = this.lists.record(preview, this.operators.nameOf(operator), fileName, now);
        if (done) {
            this.operators.did(operator, TrailAct.DIRECTORY, now);
        }
        return done;
    }

    private OfficialLists.Waiting waiting(FederalOperator operator, UUID id) {
        return this.lists
                .waiting(operator.operator(), id, this.clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
