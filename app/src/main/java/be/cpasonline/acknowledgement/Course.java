package be.cpasonline.acknowledgement;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.Channel;
import java.time.LocalDate;

/** By which way a request came, from which day its limits run, and until when. */
public record Course(Channel channel, LocalDate startedOn, LegalDeadlines deadlines) {

    static Course of(AidRequest request) {
        return new Course(request.channel(), request.startedOn(), request.deadlines());
    }

    /** Of a request by the form. */
    static Course online(ReceptionDate received) {
        return new Course(Channel.ONLINE, received.day(), received.deadlines());
    }

    /** Day 1 of the limits. Circular § 9.1.1. */
    LocalDate firstDay() {
        return this.startedOn.plusDays(1);
    }

    boolean online() {
        return this.channel == Channel.ONLINE;
    }

    boolean transfer() {
        return this.channel == Channel.TRANSFER;
    }

    /** The text that fits: of a transfer, of what was entered by hand, of the form. */
    String key(String name, boolean ofATransferToo) {
        if (online()) {
            return name;
        }
        return name + (transfer() && ofATransferToo ? ".transfer" : ".hand");
    }
}
