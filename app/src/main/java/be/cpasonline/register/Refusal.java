package be.cpasonline.register;

/** Why an act cannot be. */
public enum Refusal {
    /** This agent only reads. */
    ONLY_READS,
    /** The request is closed: reopen it first. */
    CLOSED,
    /** It is not closed. */
    NOT_CLOSED,
    /** A text that is needed is missing. */
    WORDS_MISSING,
    /** A text is longer than agreed. */
    WORDS_TOO_LONG,
    /** A message that leaves the centre names the person, or holds a number or an address. */
    PERSON_NAMED,
    /** A day that has not come yet. */
    IN_THE_FUTURE,
    /** A day before the request came. */
    BEFORE_THE_REQUEST,
    /** The centre already holds itself competent. */
    ALREADY_HELD_COMPETENT,
    /** It was sent on to another centre; take that back first. */
    ALREADY_REFERRED,
    /** A transfer received is not sent on again: the conflict goes to the federal service. */
    NO_SECOND_REFERRAL,
    /** It did not come by transfer, so that it can still be sent on. */
    NOT_A_TRANSFER,
    /** The conflict is already recorded. */
    ALREADY_REPORTED,
    /** That centre does not stand on that day. */
    NO_SUCH_CENTRE,
    /** A centre sends nothing on to itself. */
    TO_ITSELF,
    /** A decision on that aid is in force: a new one replaces it by name. */
    AID_ALREADY_DECIDED,
    /** "No reaction" ends in a refusal. */
    NO_REACTION_IS_A_REFUSAL,
    /** "No reaction" needs two attempts recorded, on different days, by the day of the decision. Circular § 9.3. */
    NO_REACTION_NEEDS_TWO_ATTEMPTS,
    /** What it would replace is no outcome in force of this request: someone else corrected it meanwhile. */
    NOTHING_TO_REPLACE,
    /** A refusal for want of reaction rests on that attempt: take the decision back first. Circular § 9.3. */
    NO_REACTION_RESTS_ON_IT,
    /** It is one file with an earlier request: act there. */
    MERGED,
    /** A request is not merged with itself, nor into a later one: the earlier leads. */
    NOT_THE_EARLIER,
    /** Only requests without a decision are merged. Circular § 9.2.1. */
    ALREADY_DECIDED
}
