package be.cpasonline.exchange;

import be.cpasonline.calendar.ReceptionDate;

/** The place of a request in the register, of the year of its reception date. */
record RegisterPlace(int year, int number) {

    static RegisterPlace of(ReceptionDate received, int number) {
        return new RegisterPlace(received.day().getYear(), number);
    }
}
