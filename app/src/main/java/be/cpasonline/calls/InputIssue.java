package be.cpasonline.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One thing that is wrong with the input. Its value is repeated only when it is the code of a municipality.
 *
 * @param detail the key of its explanation
 */
public record InputIssue(Kind kind, String detail, String in, String name, Optional<Integer> value) {

    /** What may be wrong. Belgif REST guide, input validation. */
    public enum Kind {
        SCHEMA_VIOLATION("schemaViolation", "Input isn't valid with respect to schema"),
        INVALID_INPUT("invalidInput", "Invalid input"),
        UNKNOWN_INPUT("unknownInput", "Unknown input"),
        REFERENCED_RESOURCE_NOT_FOUND("referencedResourceNotFound", "Referenced resource not found");

        private final String type;
        private final String title;

        Kind(String name, String title) {
            this.type = "urn:problem-type:belgif:input-validation:" + name;
            this.title = title;
        }
    }

    /** Something in the body; {@code name} as the guide writes it. */
    public static InputIssue inBody(Kind kind, String detail, String name) {
        return new InputIssue(kind, detail, "body", name, Optional.empty());
    }

    /** Something in the query. */
    public static InputIssue inQuery(Kind kind, String detail, String name) {
        return new InputIssue(kind, detail, "query", name, Optional.empty());
    }

    /** Something in a header. */
    public static InputIssue inHeader(Kind kind, String detail, String name) {
        return new InputIssue(kind, detail, "header", name, Optional.empty());
    }

    /** Something in the path; a referenced resource that is not there, or no identifier at all. */
    public static InputIssue inPath(Kind kind, String detail, String name) {
        return new InputIssue(kind, detail, "path", name, Optional.empty());
    }

    Written written(ProblemTexts texts) {
        return new Written(
                this.kind.type,
                this.kind.title,
                texts.of("issue." + this.detail),
                this.in,
                Optional.of(this.name).filter(name -> !name.isEmpty()),
                this.value);
    }

    /** As it stands in the answer. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Written(
            String type, String title, String detail, String in, Optional<String> name, Optional<Integer> value) {}
}
