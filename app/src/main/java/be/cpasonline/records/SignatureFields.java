package be.cpasonline.records;

import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import be.cpasonline.request.Signature.Signatory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two questions on the signature of an entry that was printed first and signed then. */
record SignatureFields(EntryModel page) {

    ChoiceField signed() {
        var choices = Arrays.stream(Signatory.values())
                .map(one -> Choice.of(one.code(), this.page.text("entry.signed." + one.code())))
                .toArray(Choice[]::new);
        return ChoiceField.of("signed", this.page.text("entry.signed"), choices)
                .chosen(this.page.typed().of("signed"))
                .failed(mistake("signed"));
    }

    TextField signedOn() {
        return TextField.of("signedOn", this.page.text("entry.signedOn"))
                .filled(this.page.typed().of("signedOn"))
                .failed(mistake("signedOn"));
    }

    List<Mistake> mistakes() {
        return Stream.of("signed", "signedOn")
                .flatMap(field -> mistake(field).map(message -> new Mistake(field, message)).stream())
                .toList();
    }

    private Optional<String> mistake(String field) {
        return Optional.ofNullable(this.page.typed().mistakes().get(field))
                .map(key -> this.page.text("mistake." + key));
    }
}
