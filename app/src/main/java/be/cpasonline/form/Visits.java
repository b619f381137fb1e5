package be.cpasonline.form;

import be.cpasonline.draft.Draft;
import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.draft.Drafts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The visits of browsers, and the one place where a draft is begun, changed and its cookie handed out. */
@Component
class Visits {

    private final Drafts drafts;

    Visits(Drafts drafts) {
        this.drafts = drafts;
    }

    Visit of(HttpServletRequest request, Instant now) {
        if (!DraftCookies.claimed(request)) {
            return new Visit.Fresh();
        }
        var secret = DraftCookies.secret(request);
        var draft = secret.flatMap(known -> this.drafts.find(known, now));
        if (draft.isEmpty()) {
            return new Visit.Gone();
        }
        if (draft.get().kept() && !DraftCookies.visitGoesOn(request)) {
            return new Visit.Asleep(secret.get());
        }
        return this.drafts
                .use(secret.get(), now)
                .<Visit>map(used -> new Visit.Open(secret.get(), used))
                .orElseGet(Visit.Gone::new);
    }

    /** Begins a draft with this change. */
    Draft begin(HttpServletResponse response, UnaryOperator<Draft> change, Instant now) {
        var draft = change.apply(Draft.empty(now));
        DraftCookies.give(response, this.drafts.begin(draft), draft);
        return draft;
    }

    /** Changes the draft; empty when it died meanwhile. */
    Optional<Draft> change(HttpServletResponse response, DraftSecret secret, UnaryOperator<Draft> change, Instant now) {
        var changed = this.drafts.change(secret, change, now);
        changed.ifPresent(draft -> DraftCookies.give(response, secret, draft));
        return changed;
    }

    /** Forgets the draft, here and in the browser. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        DraftCookies.secret(request).ifPresent(this.drafts::discard);
        DraftCookies.take(response);
    }
}
