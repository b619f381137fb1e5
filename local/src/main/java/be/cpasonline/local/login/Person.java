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
        Optional<String> mail)
        implements Someone {

    /** Everyone there is. The numbers are synthetic: their check holds, nobody bears them. */
    static final List<Person> ALL = List.of(
            of("lambrecht", "before2000", "Marie", "Lambrecht", "90020100130", "fr"),
            of("demirci", "after2000", "Yusuf", "Demirci", "03051712475", "nl"),
            of("mukendi", "bis", "Nadège", "Mukendi", "88451700301", "fr"),
            of("tesfay", "bisUnknownSex", "Sam", "Tesfay", "09270401281", "nl"),
            of("schroeder", "german", "Anna", "Schröder", "57120821550", "de"),
            withoutMail("vermeulen", "withoutMail", "Rik", "Vermeulen", "12113000238", "nl"),
            withoutNumber("ionescu", "withoutNumber", "Andrei", "Ionescu", "fr"));

    private static Person of(
            String subject, String kind, String givenName, String surname, String number, String language) {
        return new Person(subject, kind, givenName, surname, Optional.of(number), language, mailOf(subject));
    }

    private static Person withoutMail(
            String subject, String kind, String givenName, String surname, String number, String language) {
        return new Person(subject, kind, givenName, surname, Optional.of(number), language, Optional.empty());
    }

    private static Person withoutNumber(
            String subject, String kind, String givenName, String surname, String language) {
        return new Person(subject, kind, givenName, surname, Optional.empty(), language, mailOf(subject));
    }

    private static Optional<String> mailOf(String subject) {
        return Optional.of(subject + "@people.example");
    }

    @Override
    public String fullName() {
        return this.givenName + " " + this.surname;
    }

    @Override
    public Map<String, Object> claims(Issuer issuer, Enterprises enterprises) {
        return issuer == Issuer.ITSME ? toItsme() : toFas();
    }

    private Map<String, Object> toFas() {
        var claims = new LinkedHashMap<String, Object>();
        this.nationalNumber.ifPresent(number -> claims.put("egovNRN", number));
        claims.put("givenName", this.givenName);
        claims.put("surname", this.surname);
        claims.put("prefLanguage", this.language);
        this.mail.ifPresent(mail -> claims.put("mail", mail));
        return claims;
    }

    private Map<String, Object> toItsme() {
        var claims = new LinkedHashMap<String, Object>();
        this.nationalNumber.ifPresent(number -> claims.put("http://itsme.services/v2/claim/BENationalNumber", number));
        claims.put("given_name", this.givenName);
        claims.put("family_name", this.surname);
        claims.put("name", fullName());
        claims.put("locale", this.language);
        this.mail.ifPresent(mail -> claims.put("email", mail));
        claims.put("email_verified", false);
        return claims;
    }

    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
