package be.cpasonline.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a person typed so far, page by page, and who they are by login; nothing in it has been checked. */
public record Draft(Map<String, TypedPage> pages, Optional<LoggedIn> login, boolean kept, Instant lastUsed) {

    private static final Duration UNUSED = Duration.ofHours(2);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration LOGIN_COUNTS = Duration.ofMinutes(30);

    /** One in which nothing was typed. */
    public static Draft empty(Instant now) {
        return new Draft(Map.of(), Optional.empty(), false, now);
    }

    /** What stands on that page. */
    public TypedPage page(String name) {
        return this.pages.getOrDefault(name, TypedPage.UNTOUCHED);
    }

    /** The same with that page typed anew; every other page stays as another window may have left it. */
    public Draft typed(String page, Map<String, List<String>> fields, boolean goesOn) {
        var changed = new HashMap<>(this.pages);
        changed.put(page, page(page).changedTo(fields, goesOn));
        return new Draft(Map.copyOf(changed), this.login, this.kept, this.lastUsed);
    }

    /** The same with the outcome of a login, or without one. */
    public Draft with(Optional<LoggedIn> outcome) {
        return new Draft(this.pages, outcome, this.kept, this.lastUsed);
    }

    /** The same, kept seven days on the person's own device, or not. */
    public Draft kept(boolean sevenDays) {
        return new Draft(this.pages, this.login, sevenDays, this.lastUsed);
    }

    /** A page was looked at: the life of the draft begins again, and a login older than half an hour must be repeated. */
    Draft usedAt(Instant now) {
        var stillCounts = now.isBefore(this.lastUsed.plus(LOGIN_COUNTS));
        return new Draft(
                this.pages,
                stillCounts ? this.login : this.login.map(made -> made.standing(LoggedIn.Standing.OUTLIVED)),
                this.kept,
                now);
    }

    /** When it dies unless it is used: after two hours, or seven days if it is kept. */
    public Instant expiresAt() {
        return this.lastUsed.plus(lifetime());
    }

    /** How long it lives unused. */
    public Duration lifetime() {
        return this.kept ? KEPT : UNUSED;
    }

    @Override
    public String toString() {
        return "Draft[redacted]";
    }
}
