package be.cpasonline.sandbox.requests;

import be.cpasonline.calls.Codes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What makes a test request one that software often handles badly. */
public enum Trait {
    EID(Group.IDENTITY),
    ITSME(Group.IDENTITY),
    OTHER_STRONG(Group.IDENTITY),
    DECLARED(Group.IDENTITY),
    NO_NATIONAL_NUMBER(Group.IDENTITY),
    BIS_NUMBER(Group.NONE),
    ONE_NAME(Group.NONE),
    DUPLICATES(Group.NONE),
    CONTACT_PERSON(Group.NONE),
    HELPER(Group.NONE),
    SAFETY_WISHES(Group.NONE),
    ENGLISH_FORM(Group.LANGUAGE),
    LONG_TEXT_EVERY_SCRIPT(Group.TEXT),
    NO_TEXT(Group.TEXT),
    NO_FIXED_ADDRESS(Group.SITUATION),
    STUDENT(Group.SITUATION),
    INTERNATIONAL_PROTECTION(Group.SITUATION),
    INSTITUTION(Group.SITUATION),
    WEEK_END(Group.MOMENT),
    HOLIDAY(Group.MOMENT),
    MERGED_MUNICIPALITY(Group.MOMENT);

    /** How sure one may be of who the applicant is. */
    static final List<Trait> IDENTITIES = List.of(EID, ITSME, OTHER_STRONG, DECLARED, NO_NATIONAL_NUMBER);

    private final Group group;

    Trait(Group group) {
        this.group = group;
    }

    /** As the contract of the sandbox writes it. */
    public String code() {
        return Codes.of(this);
    }

    /** The trait of that code. */
    public static Optional<Trait> ofCode(String code) {
        return Codes.find(Trait.class, code);
    }

    /** Whether one request can have all of them: at most one of a group. */
    static boolean agree(Collection<Trait> traits) {
        return !(traits.contains(BIS_NUMBER) && traits.contains(NO_NATIONAL_NUMBER))
                && traits.stream()
                                .filter(trait -> trait.group != Group.NONE)
                                .map(trait -> trait.group)
                                .distinct()
                                .count()
                        == traits.stream()
                                .filter(trait -> trait.group != Group.NONE)
                                .count();
    }

    boolean isMoment() {
        return this.group == Group.MOMENT;
    }

    private enum Group {
        NONE,
        IDENTITY,
        SITUATION,
        TEXT,
        LANGUAGE,
        MOMENT
    }
}
