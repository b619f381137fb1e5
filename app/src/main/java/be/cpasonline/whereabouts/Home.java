package be.cpasonline.whereabouts;

import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Step;
import java.util.Arrays;
import java.util.Optional;

/** How somebody to whom no special rule applies lives now. */
enum Home {
    OFFICIAL("official"),
    ELSEWHERE("elsewhere"),
    CHANGING("changing");

    private final String code;

    Home(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }

    static Optional<Home> of(Answers answers) {
        var typed = answers.text(Step.HOME, "home");
        return Arrays.stream(values()).filter(home -> home.code.equals(typed)).findFirst();
    }
}
