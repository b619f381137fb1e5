package be.cpasonline.form;

import be.cpasonline.draft.Draft;
import be.cpasonline.questions.FormPage;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One page being saved. If another window saved the same page since this one was shown, nothing goes on: what was typed
 * here stands in the draft, and the person is asked to look at it.
 */
final class Saving implements UnaryOperator<Draft> {

    private final FormPage<?> page;
    private final Map<String, List<String>> typed;
    private final String seen;
    private final boolean goesOn;
    private boolean changedElsewhere;

    Saving(FormPage<?> page, Map<String, List<String>> typed, String seen, boolean goesOn) {
        this.page = page;
        this.typed = typed;
        this.seen = seen;
        this.goesOn = goesOn;
    }

    @Override
    public Draft apply(Draft draft) {
        var stored = draft.page(name());
        var sameVersion = this.seen.isEmpty() || this.seen.equals(Integer.toString(stored.version()));
        this.changedElsewhere = !sameVersion && !stored.fields().equals(this.typed);
        return this.page.saved(draft.typed(name(), this.typed, this.goesOn && !this.changedElsewhere));
    }

    boolean changedElsewhere() {
        return this.changedElsewhere;
    }

    private String name() {
        return this.page.step().path();
    }
}
