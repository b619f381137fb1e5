package be.cpasonline.whereabouts;

import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Step;
import java.util.Arrays;
import java.util.Optional;

/** The first question of the three: the first of these that fits a person. Circular § 5. */
enum Situation {
    STUDENT("student"),
    PROTECTION("protection"),
    INSTITUTION("institution"),
    NONE("none");

    private final String code;

    Situation(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }

    /** Whether a registration decides, so that it is asked before the place of stay. */
    boolean registrationDecides() {
        return this != NONE;
    }

    static Optional<Situation> of(Answers answers) {
        var typed = answers.text(Step.LIVING_SITUATION, "situation");
        return Arrays.stream(values())
                .filter(situation -> situation.code.equals(typed))
                .findFirst();
    }
}
