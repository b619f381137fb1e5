package be.cpasonline.book;

import java.util.List;

/** One page of a register, and how many lines the period has in all. */
public record BookPage(List<BookLine> lines, long total) {

    /** How many lines a page shows. */
    public static final int LINES = 50;
}
