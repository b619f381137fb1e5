package be.cpasonline.records;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.ByHand;
import be.cpasonline.request.Channel;
import be.cpasonline.request.Helper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was entered by hand of one request, for the screen and for paper. */
record EntryModel(Texts.In texts, RequestFile file, String enteredBy, CentreNames centres, String centre, Typed typed) {

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    String title() {
        return text("one.title", "number", number(), "reference", reference());
    }

    String reference() {
        return request().reference().value();
    }

    /** Both dates: when it was received, and when it was written here. */
    boolean late() {
        return request().received().day().isBefore(enteredOn());
    }

    boolean mustBeSigned() {
        return this.file.channel() != Channel.OWN_INITIATIVE && signature().isEmpty();
    }

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("column.number", number()));
        rows.add(row("column.reference", reference()));
        rows.add(row("column.received", day(request().received().day())));
        rows.add(row(
                "one.entered",
                text(
                        "one.entered.value",
                        "moment",
                        DeskDates.moment(this.texts.language(), request().submittedAt()),
                        "agent",
                        this.enteredBy)));
        rows.add(row("column.channel", text("channel." + this.file.channel().code())));
        from().ifPresent(name -> {
            rows.add(row("entry.from", name));
            rows.add(row("entry.sentOn", day(request().startedOn())));
        });
        rows.add(row("column.name", request().applicant().fullName()));
        request().identification().number().ifPresent(number -> rows.add(row("entry.number", number.readable())));
        request().applicant().birthDate().ifPresent(born -> rows.add(row("entry.birthDate", day(born))));
        rows.add(row(
                transfer() ? "one.conflict" : "one.competence",
                day(request().deadlines().competence())));
        rows.add(row("column.decision", day(request().deadlines().decision())));
        request().need().ifPresent(need -> rows.add(row("entry.need", need)));
        rows.add(row("column.signed", signature().orElseGet(() -> text("signed.not"))));
        request().helper().flatMap(Helper::name).ifPresent(name -> rows.add(row("entry.designatedName", name)));
        return List.copyOf(rows);
    }

    boolean transfer() {
        return this.file.channel() == Channel.TRANSFER;
    }

    private Optional<String> from() {
        return request()
                .byHand()
                .flatMap(ByHand::transferredFrom)
                .map(number -> this.centres.of(number, request().received().day()));
    }

    private Optional<String> signature() {
        return request()
                .byHand()
                .flatMap(ByHand::signature)
                .map(signed -> text("signed." + signed.by().code()) + ", " + day(signed.on()));
    }

    private SummaryRow row(String key, String value) {
        return new SummaryRow(text(key), List.of(value), Optional.empty(), false);
    }

    private String number() {
        return request().received().day().getYear() + "/" + this.file.entry().number();
    }

    private LocalDate enteredOn() {
        return BelgianTime.dayOf(request().submittedAt());
    }

    private AidRequest request() {
        return this.file.request();
    }

    private String day(LocalDate day) {
        return DeskDates.figures(this.texts.language(), day);
    }

    @Override
    public String toString() {
        return "EntryModel[redacted]";
    }
}
