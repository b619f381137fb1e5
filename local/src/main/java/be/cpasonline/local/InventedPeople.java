package be.cpasonline.local;

import be.cpasonline.identity.NationalNumber;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;

/** Names of many origins, synthetic numbers whose check holds, and what such people might write. Nobody here is real. */
final class InventedPeople {

    private static final List<String> FIRST_NAMES = List.of(
            "Élodie",
            "Jan",
            "Fatima",
            "Andrei",
            "Nadège",
            "Yusuf",
            "Anna",
            "Thi Mai",
            "Olena",
            "Mamadou",
            "Sofie",
            "José",
            "Agnieszka",
            "Rachid",
            "Marie-Thérèse",
            "Tenzin",
            "Gülsüm",
            "Pieter",
            "Ahmad",
            "Ingrid",
            "Kwame",
            "Jelena",
            "Lotte",
            "Émile",
            "Zahra",
            "Björn",
            "Mercy",
            "Luca",
            "Hadiza",
            "Günther",
            "Noor");

    private static final List<String> LAST_NAMES = List.of(
            "Peeters",
            "Dupont-Martin",
            "El Amrani",
            "Ionescu",
            "Mukendi wa Mukendi",
            "Demirci",
            "Schröder",
            "Nguyễn",
            "Kovalenko",
            "Diallo",
            "Van den Broeck",
            "da Silva Ferreira",
            "Wiśniewska",
            "Benali",
            "D’Hondt",
            "Lambrecht",
            "Yıldız",
            "Janssens",
            "Al-Hassan",
            "Müller",
            "Mensah",
            "Đorđević",
            "O’Connor",
            "Lefèvre",
            "Hosseini",
            "Åkerström",
            "Okonkwo",
            "Rossi",
            "Ouédraogo",
            "Weiß",
            "Tshering",
            "’t Hooft",
            "Şahin",
            "Lemaître",
            "Popescu",
            "Van Acker",
            "Haddad");

    private static final List<String> SPOKEN = List.of("Tigrinya", "Українська", "العربية", "Pashto", "Română");

    private static final List<String> NEEDS_FRENCH = List.of(
            "Je ne peux plus payer mon loyer depuis deux mois.",
            "Mon contrat s’est terminé et je n’ai plus de revenus.\nJ’ai deux enfants.",
            "On va couper l’électricité la semaine prochaine.");
    private static final List<String> NEEDS_DUTCH = List.of(
            "Ik kan mijn huur niet meer betalen.",
            "Ik heb geen inkomen meer sinds mijn contract gestopt is.",
            "Ik heb hulp nodig met de rekening van het ziekenhuis.");
    private static final List<String> NEEDS_GERMAN = List.of(
            "Ich kann die Heizung nicht mehr bezahlen.", "Ich habe keine Wohnung mehr und schlafe bei Freunden.");
    private static final List<String> NEEDS_ENGLISH =
            List.of("I have no income and I do not know where to go.", "I need food and clothes for my children.");

    String firstName(int number) {
        return FIRST_NAMES.get(number * 7 % FIRST_NAMES.size());
    }

    String lastName(int number) {
        return LAST_NAMES.get(number * 5 % LAST_NAMES.size());
    }

    String fullName(int number) {
        return firstName(number) + " " + lastName(number);
    }

    /** From 1936 to 2010. */
    LocalDate birthDate(int number) {
        return LocalDate.of(1936, 1, 1).plusDays(number * 89L % 27_000);
    }

    /** A number of that birth date whose check holds; every tenth is a BIS number. */
    NationalNumber nationalNumber(int number, LocalDate today) {
        var born = birthDate(number);
        int month = born.getMonthValue() + (number % 10 == 1 ? 40 : 0);
        var body = "%02d%02d%02d%03d".formatted(born.getYear() % 100, month, born.getDayOfMonth(), number % 900 + 1);
        long checked = Long.parseLong((born.getYear() >= 2000 ? "2" : "") + body);
        return NationalNumber.typed("%s%02d".formatted(body, 97 - checked % 97), today)
                .orElseThrow();
    }

    static String spoken(int number) {
        return SPOKEN.get(number % SPOKEN.size());
    }

    static String need(Language language, int number) {
        var needs = switch (language) {
            case FRENCH -> NEEDS_FRENCH;
            case DUTCH -> NEEDS_DUTCH;
            case GERMAN -> NEEDS_GERMAN;
            case ENGLISH -> NEEDS_ENGLISH;
        };
        return needs.get(number % needs.size());
    }
}
