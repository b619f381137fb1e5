package be.cpasonline.sandbox;

import be.cpasonline.request.Receipt;
import be.cpasonline.sandbox.faults.FaultKind;
import be.cpasonline.sandbox.requests.Trait;
import java.util.List;
import java.util.Optional;

/**
 * The page of the sandbox after a click, or before the first.
 *
 * @param open whether it asks for a client and a centre by name, instead of for a token
 */
record SandboxPage(
        boolean open,
        String client,
        String centre,
        Optional<String> mistake,
        List<Receipt> made,
        List<FaultRow> planned) {

    String title() {
        return this.mistake.isPresent() ? "Error: Test requests and faults" : "Test requests and faults";
    }

    static String words(Trait trait) {
        return switch (trait) {
            case EID -> "logged in with eID";
            case ITSME -> "logged in with itsme";
            case OTHER_STRONG -> "logged in otherwise";
            case DECLARED -> "number typed by hand";
            case NO_NATIONAL_NUMBER -> "no national number";
            case BIS_NUMBER -> "BIS number";
            case ONE_NAME -> "last name only";
            case DUPLICATES -> "each person asks twice";
            case CONTACT_PERSON -> "reached through a contact person";
            case HELPER -> "filled in by a helper";
            case SAFETY_WISHES -> "wishes for safe contact";
            case ENGLISH_FORM -> "form in English";
            case LONG_TEXT_EVERY_SCRIPT -> "texts as long as they may be, in every script";
            case NO_TEXT -> "no text about the need";
            case NO_FIXED_ADDRESS -> "no fixed address";
            case STUDENT -> "student";
            case INTERNATIONAL_PROTECTION -> "applicant for international protection";
            case INSTITUTION -> "in a listed institution";
            case WEEK_END -> "sent in the last week-end";
            case HOLIDAY -> "sent on the last legal holiday";
            case MERGED_MUNICIPALITY -> "from a merged municipality, to the centre that was taken over";
        };
    }

    static String words(FaultKind kind) {
        return switch (kind) {
            case TIMEOUT -> "timeout: no answer for 30 seconds, then closed";
            case SERVER_ERROR -> "500: the service failed";
            case THROTTLED -> "429: too many calls";
            case UNAVAILABLE -> "503: the service is away";
            case EXPIRED_TOKEN -> "401: the token has expired";
            case TRUNCATED -> "truncated: half of the answer, then closed";
            case SLOW -> "slow: the answer drips for 10 seconds";
        };
    }
}
