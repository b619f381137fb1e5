package be.cpasonline.form;

import be.cpasonline.questions.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind the question mark of a page: whether the person came from the check page to change an answer, and
 * which of our own remarks to show. Never anything they typed.
 */
record Detour(boolean change, Optional<String> note) {

    private static final Set<String> NOTES =
            Set.of("elsewhere", "again", "cancelled", "earlier", "stale", "untrusted", "weak", "unavailable", "outage");

    /** Back from the check page, because the login is too old. */
    static final Detour AGAIN = new Detour(true, Optional.of("again"));

    static Detour of(HttpServletRequest request) {
        return new Detour(
                "1".equals(request.getParameter("change")),
                Optional.ofNullable(request.getParameter("note")).filter(NOTES::contains));
    }

    /** A remark is made once. */
    Detour silent() {
        return new Detour(this.change, Optional.empty());
    }

    Detour noting(String remark) {
        return new Detour(this.change, Optional.of(remark));
    }

    /** The address of a page that goes on with the detour; the check page ends it. */
    String to(Step step) {
        var path = "/" + step.path();
        var changing = this.change && step != Step.CHECK ? "change=1" : "";
        var noting = this.note.map(remark -> "note=" + remark).orElse("");
        var query = changing + (changing.isEmpty() || noting.isEmpty() ? "" : "&") + noting;
        return query.isEmpty() ? path : path + "?" + query;
    }
}
