package be.cpasonline.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** Why a call got no answer: before it is written in the caller's language. */
public record Problem(
        ProblemType type,
        List<InputIssue> issues,
        Optional<Integer> limit,
        Optional<Integer> retryAfterSec,
        Optional<NoEntry> noEntry,
        Optional<String> reason) {

    /** A problem with nothing more to say. */
    public static Problem of(ProblemType type) {
        return with(type, List.of());
    }

    /** Input that is not valid, with everything wrong in it. */
    public static Problem badInput(List<InputIssue> issues) {
        return with(ProblemType.BAD_REQUEST, issues);
    }

    /** A body of more than {@code limit} bytes, or an address of more characters. */
    public static Problem tooLarge(ProblemType type, int limit) {
        return new Problem(type, List.of(), Optional.of(limit), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An act that cannot be as things stand; the code says why, and has a text of its own. */
    public static Problem refused(String reason) {
        return new Problem(
                ProblemType.ACT_REFUSED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }

    /** Too many calls, with the seconds after which the next one may come. */
    public static Problem tooMany(ProblemType type, int retryAfterSec) {
        return new Problem(
                type, List.of(), Optional.empty(), Optional.of(retryAfterSec), Optional.empty(), Optional.empty());
    }

    /** A problem with what is wrong in the input. */
    public static Problem with(ProblemType type, List<InputIssue> issues) {
        return new Problem(type, issues, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Problem noEntry(ProblemType type, NoEntry why) {
        return new Problem(type, List.of(), Optional.empty(), Optional.empty(), Optional.of(why), Optional.empty());
    }

    Document document(ProblemTexts texts, String trace) {
        var name = this.type.lastPart();
        var standard = "https://www.belgif.be/specification/rest/api-guide/problems/" + name + ".html";
        return new Document(
                (this.type.own() ? "urn:problem-type:mi-is:cpasOnline:" : "urn:problem-type:belgif:") + name,
                Optional.of(standard).filter(href -> !this.type.own()),
                this.type.title(),
                this.type.status(),
                texts.of(
                        this.reason.map(code -> "refusal." + code).orElse("problem." + name),
                        "seconds",
                        this.retryAfterSec.orElse(0),
                        "limit",
                        this.limit.orElse(0),
                        "scope",
                        String.join(" ", requiredScopes())),
                "urn:uuid:" + trace,
                this.issues.stream().map(issue -> issue.written(texts)).toList(),
                this.limit,
                this.retryAfterSec,
                requiredScopes(),
                this.noEntry.flatMap(NoEntry::successor),
                this.reason);
    }

    private List<String> requiredScopes() {
        return this.noEntry.map(NoEntry::requiredScopes).orElse(List.of());
    }

    /** As it goes out: RFC 9457 with the extras of the Belgif guide. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Document(
            String type,
            Optional<String> href,
            String title,
            int status,
            String detail,
            String instance,
            List<InputIssue.Written> issues,
            Optional<Integer> limit,
            Optional<Integer> retryAfterSec,
            List<String> requiredScopes,
            Optional<CentreAnswer> successor,
            Optional<String> reason) {}
}
