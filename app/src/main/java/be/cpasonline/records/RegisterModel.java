package be.cpasonline.records;

import be.cpasonline.book.BookLine;
import be.cpasonline.desk.Paging;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of the register. */
record RegisterModel(
        Texts.In texts,
        String title,
        AskedPeriod asked,
        List<String> headers,
        List<Row> rows,
        long total,
        Optional<Paging> paging,
        boolean mayEnter) {

    /** One line with the address of its request. */
    record Row(List<String> cells, String href) {

        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }

    static Row row(BookLine line, BookColumns columns, String home) {
        return new Row(columns.cells(line), home + "/requests/" + line.publicId());
    }

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    boolean isReference(int column) {
        return column == BookColumns.REFERENCE;
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

    private Optional<String> mistake() {
        return this.asked.mistake().map(this.texts::get);
    }

    @Override
    public String toString() {
        return "RegisterModel[redacted]";
    }
}
