package be.cpasonline.records;

import be.cpasonline.book.Period;
import be.cpasonline.book.RegisterBook;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.language.Language;
import be.cpasonline.records.BookExport.Sheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of a period as a file, written while it is read. The trail says that it left, before it does. */
@Controller
class ExportController {

    private final Map<String, BookExport> exports =
            Map.of("csv", new CsvExport(), "xlsx", new XlsxExport(), "pdf", new PdfExport());

    private final RegisterBook book;
    private final RegisterNames names;
    private final WelfareCentres centres;
    private final RecordTrail trail;
    private final Clock clock;

    ExportController(RegisterBook book, RegisterNames names, WelfareCentres centres, RecordTrail trail, Clock clock) {
        this.book = book;
        this.names = names;
        this.centres = centres;
        this.trail = trail;
        this.clock = clock;
    }

    @FreshLogin(
            back = "/register",
            keeps = {"format", "from", "to"})
    @GetMapping("/portal/{tag:fr|nl|de}/register/export.{format:csv|xlsx|pdf}")
    void export(
            @PathVariable String tag,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            CentreAgent agent,
            HttpServletResponse response)
            throws IOException {
        var now = this.clock.instant();
        var period = AskedPeriod.of(from, to, BelgianTime.dayOf(now))
                .period()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var export = this.exports.get(format);
        if (export == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        this.trail.exported(agent, now);
        response.setContentType(export.type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(period, format));
        export.write(sheet(agent, RecordTexts.language(tag), period, now), response.getOutputStream());
    }

    private Sheet sheet(CentreAgent agent, Language language, Period period, Instant now) {
        var columns = new BookColumns(
                RecordTexts.in(language),
                new CentreNames(this.centres, language),
                !agent.inherited().isEmpty());
        var title = RecordTexts.in(language)
                .get(
                        "export.title",
                        "title",
                        this.names.title(agent, language, now),
                        "from",
                        DeskDates.figures(language, period.first()),
                        "to",
                        DeskDates.figures(language, period.last()));
        var batches = this.book
                .batches(agent, period)
                .map(batch -> batch.stream().map(columns::cells).toList());
        return new Sheet(language.tag(), title, columns.headers(), batches);
    }

    private static String attachment(Period period, String format) {
        var name = "register-" + period.first() + "-" + period.last() + "." + format;
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
