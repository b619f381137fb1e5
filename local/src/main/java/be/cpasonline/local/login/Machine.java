package be.cpasonline.local.login;

import java.util.List;

/** The software of one centre, as the authorization server knows it: one client stands for one centre. */
record Machine(String client, String place, int centre, List<String> scopes) {

    static final String CONSULT = "scope:mi-is:cpasOnline:consult";
    static final String ACKNOWLEDGE = "scope:mi-is:cpasOnline:acknowledge";

    /**
     * Four centres of one invented vendor, one of them only to look and one that took over three others, and a centre that was
     * merged into another.
     */
    static final List<Machine> ALL = List.of(
            new Machine("vendor-namur", "Namur", 550, List.of(CONSULT, ACKNOWLEDGE)),
            new Machine("vendor-leuven", "Leuven", 138, List.of(CONSULT, ACKNOWLEDGE)),
            new Machine("vendor-eupen", "Eupen", 410, List.of(CONSULT)),
            new Machine("vendor-pajottegem", "Pajottegem", 119, List.of(CONSULT, ACKNOWLEDGE)),
            new Machine("vendor-former", "Borsbeek", 566, List.of(CONSULT, ACKNOWLEDGE)));
}
