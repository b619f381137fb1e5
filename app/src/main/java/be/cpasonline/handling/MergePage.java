package be.cpasonline.handling;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.inbox.Inboxes;
import be.cpasonline.inbox.Likeness;
import be.cpasonline.inbox.Row;
import be.cpasonline.letters.Letter;
import be.cpasonline.letters.Letters;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.InFile;
import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes one file of two requests of the same person without a decision; which of the two is the earlier one, the register
 * says. Contact details are never copied. Circular § 9.2.1.
 */
@Component
class MergePage implements ActPage {

    private final Registers registers;
    private final Inboxes inboxes;
    private final Letters letters;
    private final WelfareCentres centres;

    MergePage(Registers registers, Inboxes inboxes, Letters letters, WelfareCentres centres) {
        this.registers = registers;
        this.inboxes = inboxes;
        this.letters = letters;
        this.centres = centres;
    }

    @Override
    public String path() {
        return "merge";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("other", 36);
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return file.requests().size() > 1 ? Optional.empty() : Possible.merger(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var parts = new ArrayList<Part>();
        sheet.file().requests().stream()
                .filter(other -> !other.publicId().equals(sheet.publicId()))
                .forEach(other -> parts.add(sentence(sheet, other)));
        boolean merged = !parts.isEmpty();
        if (merged) {
            parts.addFirst(sheet.warning("done"));
            parts.addAll(waysBack(sheet));
        }
        var alike = candidates(sheet);
        if (alike.isEmpty()) {
            parts.add(sheet.nothing(merged ? "noMore" : "none"));
        } else {
            parts.add(sheet.words("what"));
            parts.add(sheet.words("judge"));
            parts.add(sheet.choice("other", alike));
        }
        return List.copyOf(parts);
    }

    /** The later one is merged into the earlier; the agent chose only which two belong together, and reads the sentence. */
    @Override
    public Answer answer(Sheet sheet) {
        var other = candidates(sheet).stream()
                .map(Choice::value)
                .filter(value -> sheet.typed().is("other", value))
                .map(UUID::fromString)
                .findFirst();
        if (other.isEmpty()) {
            return Answer.Wrong.in("other", "wrong");
        }
        var register = this.registers.of(sheet.agent());
        var theirs = register.file(other.get(), sheet.now());
        if (theirs.isEmpty()) {
            return new Answer.Asked(new ActAnswer.NotHere(other.get()));
        }
        var earlier = InFile.ORDER.compare(entry(theirs.get().requests(), other.get()), own(sheet)) < 0;
        var merged = earlier
                ? register.merge(sheet.publicId(), other.get(), sheet.now())
                : register.merge(other.get(), sheet.publicId(), sheet.now());
        return merged instanceof ActAnswer.Done ? new Answer.Onwards(path(), "") : new Answer.Asked(merged);
    }

    private List<Choice> candidates(Sheet sheet) {
        var joined = sheet.file().requests().stream().map(InFile::publicId).toList();
        return this.inboxes.of(sheet.agent()).samePerson(sheet.publicId(), sheet.now()).stream()
                .filter(like ->
                        !joined.contains(like.row().publicId()) && !like.row().closed())
                .map(like -> choice(sheet, like))
                .toList();
    }

    private Choice choice(Sheet sheet, Likeness like) {
        var row = like.row();
        var day = sheet.readable(row.received().day());
        var label = elsewhere(sheet, row)
                .map(centre -> sheet.text(
                        "other.label.centre",
                        "reference",
                        row.reference(),
                        "day",
                        day,
                        "centre",
                        centre.name().in(sheet.language())))
                .orElseGet(() -> sheet.text("other.label", "reference", row.reference(), "day", day));
        var why = like.certain() ? "other.certain" : like.byNumber() ? "other.number" : "other.name";
        return Choice.of(row.publicId().toString(), label, sheet.text(why));
    }

    /** The merger stands with the later request: there it is taken back, when it was a mistake. */
    private static List<Part> waysBack(Sheet sheet) {
        return sheet.file().requests().stream()
                .filter(one ->
                        sheet.file().mergedInto().isPresent() == one.publicId().equals(sheet.publicId()))
                .<Part>map(later -> new Part.Way(
                        sheet.text("wayBack", "reference", later.reference()),
                        "../" + later.publicId() + "/correction"))
                .toList();
    }

    /** The centre to which the other one was filed, as it stood then, when it is not the same: one of the two ended since. */
    private Optional<WelfareCentre> elsewhere(Sheet sheet, Row row) {
        return row.centre().equals(sheet.file().request().centre())
                ? Optional.empty()
                : this.centres.find(row.centre(), BelgianTime.dayOf(row.submittedAt()));
    }

    private Part sentence(Sheet sheet, InFile other) {
        var own = own(sheet);
        var otherFirst = InFile.ORDER.compare(other, own) < 0;
        var first = otherFirst ? other : own;
        var second = otherFirst ? own : other;
        var text = this.letters.mergeSentence(
                first.reference(),
                first.entry().received().day(),
                second.reference(),
                second.entry().received().day(),
                sheet.language());
        return new Part.Copy(
                "sentence-" + other.reference(),
                sheet.text("sentence", "reference", other.reference()),
                new Letter(sheet.language(), "", List.of(text)));
    }

    private static InFile own(Sheet sheet) {
        return entry(sheet.file().requests(), sheet.publicId());
    }

    private static InFile entry(List<InFile> requests, UUID publicId) {
        Optional<InFile> found =
                requests.stream().filter(one -> one.publicId().equals(publicId)).findFirst();
        return found.orElseThrow();
    }
}
