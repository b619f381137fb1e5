package be.cpasonline.login;

import java.util.List;

/**
 * What a provider calls what it knows of a person; names change with providers, so that they are settings.
 *
 * @param number the national number
 * @param methods a list of words for how somebody logged in, levels among them
 * @param level the level of the login, as the last digits of a reference
 * @param eid the word among the methods for the identity card
 * @param itsme the word among the methods for itsme
 */
record ClaimNames(
        String number,
        String lastName,
        String firstName,
        String language,
        String mail,
        String methods,
        String level,
        List<String> eid,
        List<String> itsme) {

    ClaimNames {
        eid = List.copyOf(eid);
        itsme = List.copyOf(itsme);
    }
}
