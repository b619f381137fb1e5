package be.cpasonline.api;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centres.Candidate;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentres;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Municipalities and their centres, found as the form finds them. */
@RestController
@RequestMapping(Call.BASE + "/refData/municipalities")
class MunicipalityCalls {

    private static final int LONGEST_TEXT = 100;

    private final Municipalities municipalities;
    private final WelfareCentres centres;
    private final PublicAddress address;
    private final Clock clock;

    MunicipalityCalls(Municipalities municipalities, WelfareCentres centres, PublicAddress address, Clock clock) {
        this.municipalities = municipalities;
        this.centres = centres;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<CandidateAnswer.Found> search(HttpServletRequest request) {
        var text = QueryParameters.only("q", request);
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw ProblemException.badInput(InputIssue.inQuery(Kind.SCHEMA_VIOLATION, "tooLong", "q"));
        }
        var day = BelgianTime.dayOf(this.clock.instant());
        var items = this.municipalities.search(text, Call.current(request).language(), day).stream()
                .map(candidate -> offered(candidate, day))
                .toList();
        return Answers.reference(new CandidateAnswer.Found(selfOf(text), items, items.size()));
    }

    @GetMapping("/{code}")
    ResponseEntity<MunicipalityAnswer> one(@PathVariable String code, HttpServletRequest request) {
        QueryParameters.none(request);
        var day = BelgianTime.dayOf(this.clock.instant());
        return Answers.reference(Optional.of(code)
                .filter(text -> text.matches("[1-9][0-9]{4}"))
                .flatMap(text -> this.municipalities.find(new NisCode(Integer.parseInt(text)), day))
                .map(municipality -> answer(municipality, day))
                .orElseThrow(MunicipalityCalls::notFound));
    }

    private CandidateAnswer offered(Candidate candidate, LocalDate day) {
        var municipality = candidate.municipality();
        var others = this.municipalities.othersInRegion(municipality, day).size();
        return CandidateAnswer.of(candidate, answer(municipality, day), others);
    }

    private MunicipalityAnswer answer(Municipality municipality, LocalDate day) {
        return MunicipalityAnswer.of(municipality, this.centres.of(municipality, day), this.address);
    }

    private String selfOf(String text) {
        return this.address.of("/refData/municipalities?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static ProblemException notFound() {
        var issue = new InputIssue(
                Kind.REFERENCED_RESOURCE_NOT_FOUND, "unknownMunicipality", "path", "nisCode", Optional.empty());
        return new ProblemException(Problem.with(ProblemType.RESOURCE_NOT_FOUND, List.of(issue)));
    }
}
