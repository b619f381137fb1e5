package be.cpasonline.contract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation that the contract marks as deprecated.
 *
 * @param path as the contract writes it, its variables without their names
 * @param sunset the day on which it ends, when that is known
 */
record Deprecation(String method, String path, LocalDate since, Optional<LocalDate> sunset) {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    /** All of that contract. */
    static List<Deprecation> in(ContractTree contract) {
        return contract.at("paths").fields().entrySet().stream()
                .flatMap(path -> path.getValue().fields().entrySet().stream()
                        .filter(method -> method.getValue().is("deprecated"))
                        .map(method -> of(method.getKey(), path.getKey(), method.getValue())))
                .toList();
    }

    private static Deprecation of(String method, String path, Node operation) {
        return new Deprecation(
                method.toUpperCase(Locale.ROOT),
                withoutNames(path),
                LocalDate.parse(operation.mustSay("x-deprecatedSince")),
                operation.text("x-sunset").map(LocalDate::parse));
    }

    static String withoutNames(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** What is wrong with it by the policy of changes; nothing as a rule. */
    Stream<String> findings() {
        return this.sunset
                .filter(end -> ChronoUnit.MONTHS.between(this.since, end) < 12)
                .map(end -> this.method + " " + this.path + " ends less than 12 months after it was deprecated")
                .stream();
    }

    /** RFC 9745: a date of structured fields. */
    String sinceHeader() {
        return "@" + this.since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** RFC 8594. */
    Optional<String> sunsetHeader() {
        return this.sunset.map(end -> end.atStartOfDay(ZoneOffset.UTC).format(HTTP_DATE));
    }
}
