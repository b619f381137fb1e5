package be.cpasonline.book;

import java.time.LocalDate;

/** How many requests a centre received in the week that began on that Monday. */
public record Week(LocalDate monday, long online, long byHand) {

    /** By the form and by hand. */
    public long total() {
        return this.online + this.byHand;
    }
}
