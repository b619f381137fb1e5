package be.cpasonline.records;

import be.cpasonline.book.BookLine;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.desk.DeskFrame;
import be.cpasonline.desk.Paging;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import be.cpasonline.request.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of the register.
 *
 * @param awaited the format of a file for which the agent logged in once more
 */
record RegisterModel(
        Texts.In texts,
        String title,
        AskedPeriod asked,
        List<String> headers,
        List<Row> rows,
        long total,
        Optional<Paging> paging,
        boolean mayEnter,
        Optional<String> awaited) {

    /** One line with the address of its request, and of the entry by hand where it can be printed and signed. */
    record Row(List<String> cells, String request, Optional<String> entry) {

        /** Where that cell leads, if anywhere. */
        Optional<String> href(int column) {
            return switch (column) {
                case BookColumns.REFERENCE -> Optional.of(this.request);
                case BookColumns.SIGNED -> this.entry;
                default -> Optional.empty();
            };
        }

        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }

    static Row row(BookLine line, BookColumns columns, String home) {
        var entry = line.channel() == Channel.ONLINE
                ? Optional.<String>empty()
                : Optional.of(home + "/register/entries/" + line.publicId());
        return new Row(columns.cells(line), home + "/requests/" + line.publicId(), entry);
    }

    /** With the file of that format first, when there is such a format. */
    RegisterModel waitingFor(String format) {
        return new RegisterModel(
                this.texts,
                this.title,
                this.asked,
                this.headers,
                this.rows,
                this.total,
                this.paging,
                this.mayEnter,
                Optional.of(format).filter(formats()::contains));
    }

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    TextField from() {
        return TextField.of("from", text("period.from"))
                .filled(this.asked.from())
                .failed(mistake());
    }

    TextField to() {
        return TextField.of("to", text("period.to")).filled(this.asked.to());
    }

    List<Mistake> mistakes() {
        return mistake().map(message -> new Mistake("from", message)).stream().toList();
    }

    String counted() {
        return this.total == 1 ? text("count.one") : text("count.many", "count", this.total);
    }

    /** What a file may be: the ending of its address. */
    List<String> formats() {
        return Stream.of("csv", "xlsx", "pdf").toList();
    }

    /** Its address, for the same period. */
    String file(DeskFrame frame, String format) {
        return frame.href("/register/export." + format + "?" + this.asked.query());
    }

    /** In words. */
    String period() {
        return this.asked
                .period()
                .map(days -> text(
                        "export.period",
                        "from",
                        DeskDates.figures(this.texts.language(), days.first()),
                        "to",
                        DeskDates.figures(this.texts.language(), days.last())))
                .orElse("");
    }

    private Optional<String> mistake() {
        return this.asked.mistake().map(this.texts::get);
    }

    @Override
    public String toString() {
        return "RegisterModel[redacted]";
    }
}
