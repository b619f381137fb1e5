package be.cpasonline.calls;

import be.cpasonline.language.Language;
import java.util.function.Function;

/** The words for each reason why an act cannot be. */
public final class RefusalWords {

    private RefusalWords() {}

    public static Function<String, String> in(Language language) {
        return reason -> ProblemTexts.in(language).of("refusal." + reason);
    }
}
