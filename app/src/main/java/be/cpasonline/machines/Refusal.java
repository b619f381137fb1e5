package be.cpasonline.machines;

import be.cpasonline.centres.WelfareCentre;

/** Why a token lets nobody in. */
public sealed interface Refusal {

    /** The word for the log: it says nothing of what stood in the token. */
    String code();

    /** The token is not believed, or is used by somebody else than its holder. */
    record Invalid(String code) implements Refusal {}

    /** The token was good, and is too old. */
    record Expired() implements Refusal {
        @Override
        public String code() {
            return "expired";
        }
    }

    /** The token is good, and stands for no centre of the directory of that day, or for more than one. */
    record WithoutCentre(String code) implements Refusal {}

    /** The token stands for a centre that has ended, and another one answers for it. */
    record OfEndedCentre(WelfareCentre successor) implements Refusal {
        @Override
        public String code() {
            return "ended-centre";
        }
    }

    /** Nobody can tell now: the authorization server is out of reach, or none was set up. */
    record Undecided(String code) implements Refusal {}
}
