package be.cpasonline.centres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A reference file beside this class: fields between semicolons, never quoted, named by the first line. See docs/reference-data.md. */
final class ReferenceFile {

    private ReferenceFile() {}

    static List<Row> read(String name) {
        var stream = Objects.requireNonNull(ReferenceFile.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Row> rows(List<String> lines) {
        var columns = columns(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(line -> new Row(columns, line.split(";", -1)))
                .toList();
    }

    private static Map<String, Integer> columns(String header) {
        var columns = new HashMap<String, Integer>();
        for (var column : header.split(";", -1)) {
            columns.put(column, columns.size());
        }
        return columns;
    }

    /** One line. An empty field means "not known". */
    static final class Row {

        private final Map<String, Integer> columns;
        private final String[] fields;

        Row(Map<String, Integer> columns, String[] fields) {
            if (fields.length != columns.size()) {
                throw new IllegalStateException("a line has " + fields.length + " fields: " + String.join(";", fields));
            }
            this.columns = columns;
            this.fields = fields;
        }

        String get(String column) {
            return this.fields[Objects.requireNonNull(this.columns.get(column), column)];
        }

        Optional<String> known(String column) {
            return Optional.of(get(column)).filter(value -> !value.isEmpty());
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }

        NisCode nisCode(String column) {
            return new NisCode(number(column));
        }

        CentreNumber centre(String column) {
            return new CentreNumber(number(column));
        }

        Period period() {
            return new Period(
                    known("from").map(LocalDate::parse).orElse(LocalDate.MIN),
                    known("until").map(LocalDate::parse).orElse(LocalDate.MAX));
        }
    }
}
