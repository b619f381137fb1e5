package be.cpasonline.operator;

import be.cpasonline.desk.DaysLeft;
import be.cpasonline.pages.TextField;
import java.util.List;

/** A request whose centre must be called, with the field in which to say how that was done. */
record WaitingItem(String id, String reference, List<Detail> details, DaysLeft left, TextField note, String action) {

    /** One line of what is known. */
    record Detail(String label, String value) {}
}
