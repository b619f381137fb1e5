package be.cpasonline.contract;

import java.util.List;
import java.util.Optional;

/** The contract as a page shows it; everything on it comes from the contract. */
record Documentation(
        String title,
        String version,
        String base,
        Prose about,
        Prose login,
        List<Named> scopes,
        List<Group> groups,
        List<Reply> shared,
        List<Schema> schemas) {

    /** A name and what it means. */
    record Named(String name, String meaning) {}

    /** The operations of one tag. */
    record Group(String tag, Prose about, List<Operation> operations) {}

    /** One operation; {@code scopes} is empty when anybody may call it. */
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            boolean deprecated,
            Prose about,
            List<String> scopes,
            List<Value> parameters,
            List<Body> body,
            List<Reply> replies) {}

    /** A parameter, property or header: {@code where} a parameter stands, empty for others. */
    record Value(String name, String where, boolean required, SchemaType type, Prose about, Optional<String> example) {}

    /** What a request or an answer carries. */
    record Body(String mediaType, SchemaType type, List<Example> examples) {}

    record Example(String name, String text) {}

    /**
     * One answer.
     *
     * @param shared the name under which it is described once for many operations
     */
    record Reply(String status, Prose about, List<Value> headers, List<Body> bodies, Optional<String> shared) {}

    record Schema(String name, Prose about, SchemaType type, List<Value> properties, Optional<String> example) {}
}
