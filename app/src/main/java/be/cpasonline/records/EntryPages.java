package be.cpasonline.records;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.Desk;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.ByHand;
import be.cpasonline.trail.AgentNames;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Opens what was entered by hand: it counts as a reading, and what is not in reach does not exist. */
@Component
class EntryPages {

    private final Registers registers;
    private final AgentNames agents;
    private final WelfareCentres centres;
    private final Desk desk;

    EntryPages(Registers registers, AgentNames agents, WelfareCentres centres, Desk desk) {
        this.registers = registers;
        this.agents = agents;
        this.centres = centres;
        this.desk = desk;
    }

    RequestFile opened(CentreAgent agent, UUID publicId, Instant now) {
        return this.registers
                .of(agent)
                .open(publicId, now)
                .filter(file -> file.request().byHand().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView page(String view, CentreAgent agent, Language language, RequestFile file, Typed typed, Instant now) {
        var texts = RecordTexts.in(language);
        var names = new CentreNames(this.centres, language);
        var author = file.request().byHand().map(ByHand::enteredBy).orElseThrow();
        var name = this.agents.of(agent, Set.of(author)).getOrDefault(author, texts.get("one.colleague"));
        var centre = names.of(file.request().centre(), BelgianTime.dayOf(now));
        var model = new EntryModel(texts, file, name, names, centre, typed);
        var path = "/register/entries/" + file.publicId();
        var frame = this.desk.frame(agent, language, path, model.title()).failed(!typed.faultless());
        return new ModelAndView(view, Map.of("frame", frame, "page", model));
    }
}
