package be.cpasonline.settings;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.List;
import java.util.Optional;

/** What the page shows of what applicants read about the centre. {@code may}: whether this agent may change it. */
record ApplicantsModel(
        Texts.In words,
        boolean may,
        Optional<String> done,
        List<Mistake> mistakes,
        List<TextField> hours,
        List<TextField> contact,
        List<TextField> documents,
        ChoiceField register) {

    static final int LONGEST_LIST = 3000;

    /** For the template. */
    int longestList() {
        return LONGEST_LIST;
    }
}
