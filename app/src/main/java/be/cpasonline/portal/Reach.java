package be.cpasonline.portal;

import be.cpasonline.language.Texts;
import be.cpasonline.portal.Section.Line;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.SafetyWishes.Wish;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** How the centre may reach the person without danger: the wishes first, then the ways, never one that was refused. */
record Reach(AidRequest request, Texts.In texts) {

    /** A way that a press opens. */
    record Button(String label, String href) {

        @Override
        public String toString() {
            return "Button[redacted]";
        }
    }

    Section section() {
        var nothing = reachability().email().isEmpty()
                && phone().isEmpty()
                && reachability().contactPerson().isEmpty();
        var words = nothing ? List.of(text("first"), text("none")) : List.of(text("first"));
        return new Section("reach", text("title"), words, lines());
    }

    /** In the order of the person's wishes; no call where none is wanted. */
    List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        reachability()
                .email()
                .filter(address -> address.contains("@"))
                .ifPresent(address -> buttons.add(new Button(text("write"), mailto(address))));
        if (!wishes(Wish.DO_NOT_CALL)) {
            phone().ifPresent(number -> buttons.add(new Button(text("call"), "tel:" + dialled(number))));
        }
        phone().ifPresent(number -> buttons.add(new Button(text("sms"), "sms:" + dialled(number))));
        return List.copyOf(buttons);
    }

    /** What to mind before pressing. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        if (wishes(Wish.DO_NOT_CALL)) {
            notes.add(text("not.call"));
        }
        if (wishes(Wish.NO_VOICEMAIL)) {
            notes.add(text("not.voicemail"));
        }
        if (reachability().email().isPresent()) {
            notes.add(text("subject.why"));
        }
        return List.copyOf(notes);
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var wishes = reachability().wishes();
        lines.add(new Line(text("wishes"), wishesInWords()));
        wishes.safeTimes().ifPresent(times -> lines.add(Line.of(text("times"), times)));
        wishes.interpreterLanguage().ifPresent(spoken -> lines.add(Line.of(text("interpreter"), spoken)));
        reachability().email().ifPresent(address -> lines.add(email(address)));
        phone().ifPresent(number -> lines.add(Line.of(text("phone"), number)));
        reachability().contactPerson().ifPresent(person -> lines.add(new Line(text("contact"), lines(person))));
        return List.copyOf(lines);
    }

    private Line email(String address) {
        return reachability().emailOfContactPerson()
                ? new Line(text("email.contact"), List.of(address, text("email.contact.only")))
                : Line.of(text("email"), address);
    }

    private List<String> wishesInWords() {
        var wishes = Stream.of(Wish.values())
                .filter(this::wishes)
                .map(wish -> text("wish." + wish.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
        return wishes.isEmpty() ? List.of(text("wishes.none")) : wishes;
    }

    private static List<String> lines(ContactPerson person) {
        return Stream.of(Optional.of(person.name()), person.email(), person.phone())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Neither subject nor address says why the centre writes. */
    private String mailto(String address) {
        var subject = text("subject", "reference", this.request.reference());
        int at = address.lastIndexOf('@');
        return "mailto:" + encoded(address.substring(0, at)) + "@" + encoded(address.substring(at + 1)) + "?subject="
                + encoded(subject);
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }

    private static String dialled(String number) {
        return number.replaceAll("[^+0-9]", "");
    }

    private Optional<String> phone() {
        return reachability().phone();
    }

    private boolean wishes(Wish wish) {
        return reachability().wishes().wishes().contains(wish);
    }

    private Reachability reachability() {
        return this.request.reachability();
    }

    private String text(String key, Object... values) {
        return this.texts.get("reach." + key, values);
    }

    @Override
    public String toString() {
        return "Reach[redacted]";
    }
}
