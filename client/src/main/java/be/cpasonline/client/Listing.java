package be.cpasonline.client;

import be.cpasonline.client.model.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which requests of the centre are listed; all of them unless narrowed. */
public record Listing(
        int pageSize,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Optional<Instant> changedSince,
        Optional<Boolean> unread,
        Set<Channel> channels) {

    /** Every request, in pages of 100. */
    public static final Listing ALL =
            new Listing(100, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** At most so many a page, 1 to 500. */
    public Listing inPagesOf(int size) {
        return new Listing(size, this.receivedFrom, this.receivedTo, this.changedSince, this.unread, this.channels);
    }

    /** Only what was received in that period, both days in it. */
    public Listing received(LocalDate from, LocalDate to) {
        return new Listing(
                this.pageSize, Optional.of(from), Optional.of(to), this.changedSince, this.unread, this.channels);
    }

    /** Only that of which something was recorded then or later. */
    public Listing changedSince(Instant instant) {
        return new Listing(
                this.pageSize, this.receivedFrom, this.receivedTo, Optional.of(instant), this.unread, this.channels);
    }

    /** Only what nobody has read (true), or only what somebody has (false). */
    public Listing unread(boolean wanted) {
        return new Listing(
                this.pageSize,
                this.receivedFrom,
                this.receivedTo,
                this.changedSince,
                Optional.of(wanted),
                this.channels);
    }

    /** Only what came by one of these ways. */
    public Listing by(Channel first, Channel... others) {
        return new Listing(
                this.pageSize,
                this.receivedFrom,
                this.receivedTo,
                this.changedSince,
                this.unread,
                EnumSet.of(first, others));
    }

    Call call() {
        var call = Call.get("/aidRequests").with("pageSize", this.pageSize);
        call = with(call, "receptionDateFrom", this.receivedFrom);
        call = with(call, "receptionDateTo", this.receivedTo);
        call = with(call, "changedSince", this.changedSince);
        call = with(call, "unread", this.unread);
        for (var channel : this.channels) {
            call = call.with("channel", channel.code());
        }
        return call;
    }

    private static Call with(Call call, String name, Optional<?> value) {
        return value.isPresent() ? call.with(name, value.get()) : call;
    }
}
