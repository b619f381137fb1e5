package be.cpasonline.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Someone invented who can log in; {@code subject} is what the provider calls them, {@code kind} names a text that says who it is. */
record Person(
        String subject,
        String kind,
        String givenName,
        String surname,
        Optional<String> nationalNumber,
        String language,
        String mail)
        implements Someone {

    /** Everyone there is. The numbers are synthetic: their check holds, nobody bears them. */
    static final List<Person> ALL = List.of(
            of("lambrecht", "before2000", "Marie", "Lambrecht", "90020100130", "fr"),
            of("demirci", "after2000", "Yusuf", "Demirci", "03051712475", "nl"),
            of("mukendi", "bis", "Nadège", "Mukendi", "88451700301", "fr"),
            of("schroeder", "german", "Anna", "Schröder", "57120821550", "de"),
            withoutNumber("ionescu", "withoutNumber", "Andrei", "Ionescu", "fr"));

    private static Person of(
            String subject, String kind, String givenName, String surname, String nationalNumber, String language) {
        return new Person(subject, kind, givenName, surname, Optional.of(nationalNumber), language, mailOf(subject));
    }

    private static Person withoutNumber(
            String subject, String kind, String givenName, String surname, String language) {
        return new Person(subject, kind, givenName, surname, Optional.empty(), language, mailOf(subject));
    }

    private static String mailOf(String subject) {
        return subject + "@people.example";
    }

    @Override
    public String fullName() {
        return this.givenName + " " + this.surname;
    }

    @Override
    public Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", this.subject);
        this.nationalNumber.ifPresent(number -> claims.put("egovNRN", number));
        claims.put("givenName", this.givenName);
        claims.put("surname", this.surname);
        claims.put("prefLanguage", this.language);
        claims.put("mail", this.mail);
        return claims;
    }

    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
