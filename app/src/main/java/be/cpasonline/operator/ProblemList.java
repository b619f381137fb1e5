package be.cpasonline.operator;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.operator.ProblemsModel.SettledLine;
import be.cpasonline.operator.WaitingItem.Detail;
import be.cpasonline.pages.TextField;
import be.cpasonline.register.ProblemReports;
import be.cpasonline.register.ProblemReports.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the centres report, in words. */
@Component
class ProblemList {

    /** The list under which a problem is settled. */
    static final String LIST = "problem";

    /** How many are shown at once; the oldest come first. */
    static final int MOST = 100;

    private final ProblemReports reports;
    private final CentreLine centres;

    ProblemList(ProblemReports reports, CentreLine centres) {
        this.reports = reports;
        this.centres = centres;
    }

    ProblemsModel model(Settling settling, Optional<String> done, Texts.In texts, Instant now) {
        var today = BelgianTime.dayOf(now);
        var waiting = this.reports.waiting(MOST).stream()
                .map(report -> item(report, settling, texts, today))
                .toList();
        var settled = this.reports.settled(MOST).stream()
                .flatMap(report -> report.settled().stream().map(how -> line(report, how, texts, today)))
                .toList();
        return new ProblemsModel(waiting, settled, done, texts);
    }

    static String key(Report report) {
        return report.centre() + "-" + report.position();
    }

    private WaitingItem item(Report report, Settling settling, Texts.In texts, LocalDate today) {
        var key = key(report);
        var mine = settling.isOf(LIST, key);
        var note = TextField.of("note-" + LIST + "-" + key, texts.get("problems.note"))
                .filled(mine ? settling.note() : "")
                .failed(mine ? settling.mistake().map(found -> texts.get("problems." + found)) : Optional.empty());
        return new WaitingItem(
                key,
                texts.get("problems.item", "reference", report.reference()),
                details(report, texts, today),
                Optional.empty(),
                note,
                "/operator/" + texts.language().tag() + "/problems",
                texts.get("problems.settle"));
    }

    private List<Detail> details(Report report, Texts.In texts, LocalDate today) {
        var details = new ArrayList<Detail>();
        details.add(new Detail(texts.get("problems.kind"), kind(report, texts)));
        details.add(new Detail(
                texts.get("problems.message"), report.message().orElseGet(() -> texts.get("problems.message.none"))));
        details.add(new Detail(texts.get("centre"), this.centres.name(report.centre(), today, texts)));
        details.add(new Detail(texts.get("phone"), this.centres.phone(report.centre(), today, texts)));
        details.add(new Detail(texts.get("problems.at"), DeskDates.moment(texts.language(), report.at())));
        return details;
    }

    private SettledLine line(Report report, ProblemReports.Settled how, Texts.In texts, LocalDate today) {
        return new SettledLine(
                DeskDates.moment(texts.language(), report.at()),
                report.reference().value(),
                this.centres.name(report.centre(), today, texts),
                kind(report, texts),
                texts.get(
                        "problems.settledBy",
                        "moment",
                        DeskDates.moment(texts.language(), how.at()),
                        "person",
                        how.person()),
                how.note());
    }

    private static String kind(Report report, Texts.In texts) {
        return texts.get("problems.kind." + report.problem().name().toLowerCase(Locale.ROOT));
    }
}
