package be.cpasonline.exchange;

import be.cpasonline.request.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What of the list is wanted; an empty filter wants everything.
 *
 * @param changedSince something was recorded about it at that moment or later
 */
record ListFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Instant> changedSince,
        Optional<Boolean> unread,
        Set<Channel> channels) {

    /** Whether every request is wanted. */
    boolean leavesNothingOut() {
        return this.from.isEmpty()
                && this.to.isEmpty()
                && this.changedSince.isEmpty()
                && this.unread.isEmpty()
                && this.channels.containsAll(EnumSet.allOf(Channel.class));
    }
}
