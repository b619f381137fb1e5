package be.cpasonline.handover;

import be.cpasonline.calls.Call;
import be.cpasonline.machines.Caller;
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Problem;
import be.cpasonline.register.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the software of a centre says of a request without any outcome: enrolment, contact, position, problem, closing. */
@RestController
@RequestMapping(path = Call.BASE + "/aidRequests/{aidRequestId}")
class ActCalls {

    private final Recording recording;

    ActCalls(Recording recording) {
        this.recording = recording;
    }

    @PostMapping(path = "/enrolments", consumes = "application/json")
    ResponseEntity<byte[]> enrol(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(new Handing(caller, aidRequestId, request, body), ActCalls::enrolment);
    }

    @PostMapping(path = "/contactAttempts", consumes = "application/json")
    ResponseEntity<byte[]> noteContact(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(new Handing(caller, aidRequestId, request, body), ActCalls::contact);
    }

    @PostMapping(path = "/competencePositions", consumes = "application/json")
    ResponseEntity<byte[]> holdCompetent(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(
                new Handing(caller, aidRequestId, request, body), entry -> CentreRegister::holdCompetent);
    }

    @PostMapping(path = "/problemReports", consumes = "application/json")
    ResponseEntity<byte[]> reportProblem(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(new Handing(caller, aidRequestId, request, body), ActCalls::problem);
    }

    @PostMapping(path = "/closings", consumes = "application/json")
    ResponseEntity<byte[]> close(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(new Handing(caller, aidRequestId, request, body), entry -> CentreRegister::close);
    }

    @PostMapping(path = "/reopenings", consumes = "application/json")
    ResponseEntity<byte[]> reopen(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        return this.recording.of(new Handing(caller, aidRequestId, request, body), entry -> CentreRegister::reopen);
    }

    private static Deed enrolment(Entry entry) {
        var number = entry.required("caseNumber", name -> entry.words(name, CentreRegister.LONGEST_CASE_NUMBER));
        return (register, request, now) -> register.enrol(request, number.orElseThrow(), now);
    }

    private static Deed contact(Entry entry) {
        var day = entry.required("date", entry::day);
        var means = entry.required("means", name -> entry.code(name, Contact.Means.class));
        var reached = entry.required("reached", entry::flag);
        var note = entry.text("note", Contact.LONGEST_NOTE);
        return (register, request, now) -> register.noteContact(
                request, new Contact(day.orElseThrow(), means.orElseThrow(), reached.orElseThrow(), note), now);
    }

    private static Deed problem(Entry entry) {
        var kind = entry.required("kind", name -> entry.code(name, Problem.class));
        var note = entry.text("note", Outcome.LONGEST_WORDS);
        var message = entry.text("message", Trouble.LONGEST_MESSAGE);
        return (register, request, now) ->
                register.reportProblem(request, new Trouble(kind.orElseThrow(), note, message), now);
    }
}
