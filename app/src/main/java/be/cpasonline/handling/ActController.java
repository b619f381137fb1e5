package be.cpasonline.handling;

import be.cpasonline.desk.Desk;
import be.cpasonline.desk.RequestAddress;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of an act, and takes it; nothing typed is lost on a mistake. */
@Controller
class ActController {

    private static final String PAGE = "/portal/{tag:fr|nl|de}/requests/" + RequestAddress.ID + "/"
            + "{act:again|closing|competence|conflict|contact|correction|decision|invitation|merge|problem|referral|reopening}";

    /** The button that shows what is being prepared, and records nothing. */
    static final String LOOK = "look";

    private static final Texts TEXTS =
            Texts.beside(ActController.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final Map<String, ActPage> pages;
    private final Registers registers;
    private final Desk desk;
    private final Clock clock;

    ActController(List<ActPage> pages, Registers registers, Desk desk, Clock clock) {
        this.pages = pages.stream().collect(Collectors.toMap(ActPage::path, Function.identity()));
        this.registers = registers;
        this.desk = desk;
        this.clock = clock;
    }

    /** Who acts on which request, by which page. */
    private record Visit(ActPage page, CentreAgent agent, RequestFile file, Language language, Instant now) {

        Sheet sheet(Map<String, String> typed, Map<String, String> mistakes) {
            return new Sheet(
                    this.page, this.file, this.agent, TEXTS.in(this.language), new Typed(typed), mistakes, this.now);
        }
    }

    @GetMapping(PAGE)
    @ForRole(Role.HANDLER)
    ModelAndView page(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            @PathVariable String act,
            CentreAgent agent,
            HttpServletRequest request) {
        var visit = visit(tag, publicId, act, agent);
        var typed = visit.sheet(typed(visit.page(), request), Map.of());
        var hindered = visit.page().hindered(visit.file());
        if (hindered.isPresent()) {
            return shown(typed, List.of(), impossible(typed, hindered.get()));
        }
        return shown(visit.sheet(new HashMap<>(visit.page().prefilled(typed)), Map.of()), List.of());
    }

    @PostMapping(PAGE)
    Object act(
            @PathVariable String tag,
            @PathVariable UUID publicId,
            @PathVariable String act,
            CentreAgent agent,
            HttpServletRequest request) {
        var visit = visit(tag, publicId, act, agent);
        var typed = typed(visit.page(), request);
        var sheet = visit.sheet(typed, Map.of());
        return switch (visit.page().answer(sheet)) {
            case Answer.Asked(ActAnswer.Done done) -> seeOther(address(sheet) + "#history");
            case Answer.Asked(ActAnswer.Refused(var why)) -> refused(sheet, why);
            case Answer.Asked(ActAnswer.NotHere none) -> throw notHere();
            case Answer.Wrong(var mistakes) -> wrong(visit, typed, mistakes);
            case Answer.Shown none -> shown(sheet, List.of());
            case Answer.Onwards(var path, var query) -> seeOther(address(sheet) + "/" + path + query);
        };
    }

    private Visit visit(String tag, UUID publicId, String act, CentreAgent agent) {
        var now = this.clock.instant();
        var file = this.registers.of(agent).file(publicId, now).orElseThrow(ActController::notHere);
        var page = this.pages.get(act);
        if (page == null) {
            throw notHere();
        }
        return new Visit(page, agent, file, Language.ofTag(tag).orElseThrow(), now);
    }

    private static Map<String, String> typed(ActPage page, HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        page.fields().forEach((name, most) -> {
            var value = request.getParameter(name);
            if (value != null) {
                typed.put(name, value.substring(0, Math.min(value.length(), 2 * most + 2)));
            }
        });
        if (request.getParameter(LOOK) != null) {
            typed.put(LOOK, "yes");
        }
        return typed;
    }

    private ModelAndView wrong(Visit visit, Map<String, String> typed, List<Answer.Wrong.In> mistakes) {
        var messages = new LinkedHashMap<String, String>();
        mistakes.forEach(mistake -> messages.put(
                mistake.field(),
                TEXTS.in(visit.language()).get(visit.page().path() + "." + mistake.field() + "." + mistake.text())));
        var shown = new ArrayList<Mistake>();
        messages.forEach((field, message) -> shown.add(new Mistake(field, message)));
        return unprocessable(shown(visit.sheet(typed, messages), shown));
    }

    private ModelAndView refused(Sheet sheet, Refusal why) {
        var message = sheet.texts().get("refusal." + Sheet.code(why));
        return unprocessable(shown(sheet, List.of(new Mistake("act", message))));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<Part> impossible(Sheet sheet, Refusal why) {
        return List.of(
                new Part.Words(sheet.texts().get("impossible")),
                new Part.Nothing(sheet.texts().get("refusal." + Sheet.code(why))),
                new Part.Way(back(sheet), address(sheet)));
    }

    private ModelAndView shown(Sheet sheet, List<Mistake> mistakes) {
        return shown(sheet, mistakes, sheet.page().parts(sheet));
    }

    private ModelAndView shown(Sheet sheet, List<Mistake> mistakes, List<Part> parts) {
        var path = "/requests/" + sheet.publicId() + "/" + sheet.page().path();
        var title = sheet.text("title");
        var reference = sheet.file().request().reference();
        var frame = this.desk
                .frame(sheet.agent(), sheet.language(), path, title + " – " + reference)
                .failed(!mistakes.isEmpty());
        var model = new ActModel(
                title,
                back(sheet),
                address(sheet),
                frame.href(path) + (sheet.page().buttons().contains(LOOK) ? "#" + Part.Prepared.ID : ""),
                mistakes,
                parts,
                buttons(sheet, parts));
        return new ModelAndView("handling/act", Map.of("frame", frame, "page", model));
    }

    private static List<ActModel.Button> buttons(Sheet sheet, List<Part> parts) {
        return parts.stream().anyMatch(Part.Nothing.class::isInstance)
                ? List.of()
                : sheet.page().buttons().stream()
                        .map(name -> new ActModel.Button(name, sheet.text(name), name.equals(LOOK)))
                        .toList();
    }

    private static String back(Sheet sheet) {
        return sheet.texts().get("back", "reference", sheet.file().request().reference());
    }

    private static String address(Sheet sheet) {
        return "/portal/" + sheet.language().tag() + "/requests/" + sheet.publicId();
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address)
                .build();
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
