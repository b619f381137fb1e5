package be.cpasonline.sandbox.requests;

import be.cpasonline.identity.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Somebody invented, the same for the same seed. The name says that it is a test; the number's check holds, but its counter is
 * one of those that no day had enough births for; the phone number is one that Ofcom keeps for films.
 */
record Somebody(String firstName, String lastName, LocalDate born, int counter, String code) {

    private static final List<String> FIRST_NAMES = List.of(
            "Élodie", "Jan", "Fatima", "Andrei", "Nadège", "Yusuf", "Anna", "Thi Mai", "Olena", "Mamadou", "Gülsüm",
            "Zoë");

    private static final List<String> LAST_NAMES = List.of(
            "Peeters",
            "Dupont-Martin",
            "El Amrani",
            "Ionescu",
            "Demirci",
            "Schröder",
            "Nguyễn",
            "Kovalenko",
            "Diallo",
            "Van den Broeck",
            "D’Hondt",
            "Đorđević",
            "’t Hooft",
            "Şahin");

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1936, 1, 1);
    private static final int DAYS_OF_BIRTH = 26_000;
    private static final int LEAST_COUNTER = 900;
    private static final int NO_COUNTER = 998;

    static Somebody of(long seed) {
        var chance = new SplittableRandom(seed);
        return new Somebody(
                FIRST_NAMES.get(chance.nextInt(FIRST_NAMES.size())),
                "Test " + LAST_NAMES.get(chance.nextInt(LAST_NAMES.size())),
                FIRST_BIRTH.plusDays(chance.nextInt(DAYS_OF_BIRTH)),
                chance.nextInt(LEAST_COUNTER, NO_COUNTER),
                Long.toString(chance.nextLong(1L << 40), 36));
    }

    String email() {
        return "test-" + this.code + "@people.example";
    }

    String phone() {
        return "+447700900" + "%03d".formatted(this.counter);
    }

    String fullName() {
        return this.firstName + " " + this.lastName;
    }

    /** A BIS number adds 40 to the month: the sex is known. */
    NationalNumber number(boolean bis, LocalDate today) {
        int month = this.born.getMonthValue() + (bis ? 40 : 0);
        var body =
                "%02d%02d%02d%03d".formatted(this.born.getYear() % 100, month, this.born.getDayOfMonth(), this.counter);
        long checked = Long.parseLong((this.born.getYear() >= 2000 ? "2" : "") + body);
        return NationalNumber.typed("%s%02d".formatted(body, 97 - checked % 97), today)
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "Somebody[redacted]";
    }
}
