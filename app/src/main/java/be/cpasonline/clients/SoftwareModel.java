package be.cpasonline.clients;

import be.cpasonline.language.Texts;
import java.util.List;

/** What the page shows of the software of a centre. */
record SoftwareModel(Texts.In words, String what, String waiting, List<Client> clients, String keys) {

    /** One of them; {@code told} when it has addresses for signals. */
    record Client(String id, String name, List<Fact> facts, boolean told, List<Count> counts) {

        /** Names its table. */
        String table() {
            return "calls-" + this.id;
        }
    }

    /** One line on it. */
    record Fact(String name, String value) {}

    /** A number of its calls, lately and over the week. */
    record Count(String what, long day, long week) {}
}
