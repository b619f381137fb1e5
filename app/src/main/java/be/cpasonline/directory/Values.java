package be.cpasonline.directory;

import be.cpasonline.centres.EnterpriseNumber;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in the cells of a list, as lists write it; empty for what cannot be meant. */
final class Values {

    private static final EmailValidator REACHABLE = JMail.strictValidator()
            .requireTopLevelDomain()
            .disallowIpDomain()
            .disallowObsoleteWhitespace()
            .disallowQuotedIdentifiers()
            .disallowExplicitSourceRouting();

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT));

    private Values() {}

    /** Ten digits with or without "BE", dots and the leading zero that spreadsheets lose; the last two check the others. */
    static Optional<EnterpriseNumber> enterpriseNumber(String cell) {
        var digits = cell.replaceFirst("(?i)^BE", "").replaceAll("[\\s.\u00A0]", "");
        var ten = digits.matches("[0-9]{9}") ? "0" + digits : digits;
        return Optional.of(ten)
                .filter(number -> number.matches("[01][0-9]{9}"))
                .filter(number ->
                        97 - Integer.parseInt(number.substring(0, 8)) % 97 == Integer.parseInt(number.substring(8)))
                .map(EnterpriseNumber::new);
    }

    static Optional<String> postalCode(String cell) {
        return Optional.of(cell.replaceFirst("(?i)^B ?- ?", "")).filter(code -> code.matches("[1-9][0-9]{3}"));
    }

    /** As E.164; without a country it is taken for a Belgian one. */
    static Optional<String> phone(String cell) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(cell, "BE");
            return Optional.of(number)
                    .filter(numbers::isValidNumber)
                    .filter(_ -> !number.hasExtension())
                    .map(valid -> numbers.format(valid, PhoneNumberFormat.E164));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<String> email(String cell) {
        return Optional.of(cell)
                .filter(address -> address.length() <= 254 && address.matches("[^\\s()<>\\[\\]\"\\\\,;:]+"))
                .filter(REACHABLE::isValid);
    }

    /** Only what a browser opens as a page of the web: a link of the directory stands on pages. */
    static Optional<String> website(String cell) {
        var address = cell.matches("(?i)https?://.*") ? cell : "https://" + cell;
        try {
            var host = new URI(address).getHost();
            return Optional.of(address)
                    .filter(_ -> host != null && host.contains(".") && address.matches("[!-~]{1,200}"))
                    .filter(found -> !found.contains("@"));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String cell) {
        return DAYS.stream()
                .flatMap(format -> read(cell, format).stream())
                .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100)
                .findFirst();
    }

    private static Optional<LocalDate> read(String cell, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(cell, format.withResolverStyle(java.time.format.ResolverStyle.STRICT)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
