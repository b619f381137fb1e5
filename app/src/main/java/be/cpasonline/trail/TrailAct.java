package be.cpasonline.trail;

import java.util.Arrays;

/** What is kept in the access trail: a word, never what was read or written. */
public enum TrailAct {
    LOGIN("login"),
    LOGOUT("logout"),
    LIST("list"),
    SEARCH("search"),
    READING("reading"),
    RECEIPT("receipt"),
    PRINTING("printing"),
    REGISTER("register"),
    EXPORT("export"),
    FIGURES("figures"),
    HAND_ENTRY("handEntry"),
    ENROLMENT("enrolment"),
    COMPETENCE("competence"),
    CONTACT("contact"),
    INVITATION("invitation"),
    REFERRAL("referral"),
    DECISION("decision"),
    MERGING("merging"),
    CONFLICT("conflict"),
    TAKING_BACK("takingBack"),
    PROBLEM("problem"),
    CLOSING("closing"),
    REOPENING("reopening"),
    SETTINGS("settings"),
    CALENDAR("calendar"),
    SEALING_KEY("sealingKey"),
    SEALING_KEY_ENDED("sealingKeyEnded"),
    TRAIL("trail"),
    DIRECTORY("directory"),
    NOTICES("notices"),
    WAITING("waiting"),
    PROBLEMS("problems"),
    PROBLEM_SETTLED("problemSettled"),
    DIRECTORY_READ("directoryRead"),
    DIRECTORY_SENT("directorySent"),
    DIRECTORY_DROPPED("directoryDropped"),
    LOGINS("logins"),
    LOGIN_OFF("loginOff"),
    LOGIN_ON("loginOn"),
    LOGIN_MESSAGE("loginMessage"),
    /** Asked for a request that does not exist here, or belongs to another centre: the trail does not know which. */
    MISS("miss"),
    /** Asked for what the role does not allow. */
    REFUSED("refused");

    private final String code;

    TrailAct(String code) {
        this.code = code;
    }

    /** The word in store and the name of its text. */
    public String code() {
        return this.code;
    }

    static TrailAct ofCode(String code) {
        return Arrays.stream(values())
                .filter(act -> act.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such act"));
    }
}
