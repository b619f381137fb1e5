package be.cpasonline.centredesk;

import be.cpasonline.calls.Codes;
import be.cpasonline.register.ActKind;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Problem;
import be.cpasonline.register.Refusal;
import be.cpasonline.request.Helper;
import be.cpasonline.request.SafetyWishes;
import java.util.Arrays;
import java.util.List;

/** The lists of codes that the contract names: our own alternatives, so that none can be forgotten. */
enum CodeList {
    CONTACT_MEANS(Contact.Means.values()),
    PROBLEM_KINDS(Problem.values()),
    SAFETY_WISHES(SafetyWishes.Wish.values()),
    HELPER_CAPACITIES(Helper.Capacity.values()),
    REFUSAL_REASONS(Refusal.values()),
    CHANGE_KINDS(ActKind.values());

    private final List<String> codes;

    CodeList(Enum<?>[] values) {
        this.codes = Arrays.stream(values).map(Codes::of).toList();
    }

    /** In the order in which people are offered them. */
    List<String> codes() {
        return this.codes;
    }

    /** As it is called in addresses and texts. */
    String listName() {
        return Codes.of(this);
    }

    String path() {
        return "/refData/" + listName();
    }
}
