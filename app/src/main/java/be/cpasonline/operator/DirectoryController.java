package be.cpasonline.operator;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.directory.OfficialLists;
import be.cpasonline.directory.UnreadableFile;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.pages.TextField;
import be.cpasonline.trail.TrailAct;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The directory's home, where a list is sent in; it is only looked at until its preview is confirmed. */
@Controller
class DirectoryController {

    private final OfficialLists lists;
    private final DirectoryVersions versions;
    private final Operators operators;
    private final Desk desk;
    private final Clock clock;

    DirectoryController(OfficialLists lists, DirectoryVersions versions, Operators operators, Desk desk, Clock clock) {
        this.lists = lists;
        this.versions = versions;
        this.operators = operators;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/operator/{tag:fr|nl|de}/directory")
    ModelAndView home(@PathVariable String tag, @RequestParam Optional<String> done, FederalOperator operator) {
        var language = Language.ofTag(tag).orElseThrow();
        this.operators.did(operator, TrailAct.DIRECTORY_READ, this.clock.instant());
        var today = DeskDates.figures(language, BelgianTime.dayOf(this.clock.instant()));
        return page(
                language, operator, day(language, today), Optional.empty(), done.flatMap(DirectoryController::done));
    }

    @PostMapping("/operator/{tag:fr|nl|de}/directory/lists")
    ModelAndView send(
            @PathVariable String tag,
            @RequestParam Optional<MultipartFile> list,
            @RequestParam(defaultValue = "") String day,
            FederalOperator operator)
            throws IOException {
        var language = Language.ofTag(tag).orElseThrow();
        var from = OfficialLists.dayIn(day);
        var sent = list.filter(file -> !file.isEmpty());
        if (from.isEmpty() || sent.isEmpty()) {
            return mistaken(language, operator, day, sent.isEmpty() ? Optional.of("file.missing") : Optional.empty());
        }
        try {
            return DirectoryPaths.seeOther(keep(language, operator, sent.get(), from.get()));
        } catch (UnreadableFile unreadable) {
            return mistaken(language, operator, day, Optional.of("file." + Previews.code(unreadable.reason())));
        }
    }

    private String keep(Language language, FederalOperator operator, MultipartFile file, LocalDate from)
            throws IOException, UnreadableFile {
        var name = FileName.of(file.getOriginalFilename());
        var now = this.clock.instant();
        var id = this.lists.keep(operator.operator(), name, file.getBytes(), from, now);
        this.operators.did(operator, TrailAct.DIRECTORY_SENT, now);
        return DirectoryPaths.list(language, id);
    }

    private ModelAndView mistaken(Language language, FederalOperator operator, String day, Optional<String> fileKey) {
        var texts = OperatorTexts.in(language);
        var dayMistake = OfficialLists.dayIn(day).isPresent() ? Optional.<String>empty() : Optional.of("day.wrong");
        var page = page(
                language,
                operator,
                day(language, day).failed(dayMistake.map(texts::get)),
                fileKey.map(texts::get),
                Optional.empty());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static TextField day(Language language, String typed) {
        var texts = OperatorTexts.in(language);
        return TextField.of("day", texts.get("day"))
                .hinted(texts.get("day.hint"))
                .filled(typed)
                .wide(10);
    }

    private static Optional<String> done(String what) {
        return Optional.of("directory." + what).filter(key -> key.matches("directory\\.(recorded|dropped|takenBack)"));
    }

    private ModelAndView page(
            Language language,
            FederalOperator operator,
            TextField day,
            Optional<String> fileMistake,
            Optional<String> done) {
        var texts = OperatorTexts.in(language);
        var rows = this.versions.all().stream()
                .map(version -> VersionRow.of(version, texts))
                .toList();
        var model = new DirectoryModel(day, fileMistake, rows, done.map(texts::get), texts);
        var frame = this.desk
                .frame(operator, language, "/directory", texts.get("directory.title"))
                .failed(!model.mistakes().isEmpty());
        return new ModelAndView("operator/directory", Map.of("frame", frame, "page", model));
    }
}
