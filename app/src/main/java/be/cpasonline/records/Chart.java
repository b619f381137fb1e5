package be.cpasonline.records;

import java.util.List;

/**
 * Bars drawn by the server; the table behind it says the same in figures. Weeks stand side by side, a few kinds below
 * each other, so that their names stay readable on a small screen.
 *
 * @param label what it shows
 * @param what what the first column of the table names, {@code unit} the second
 */
record Chart(String id, String label, String what, String unit, List<Bar> bars) {

    private static final int STEP = 24;
    private static final int HEIGHT = 160;
    private static final int MARGIN = 24;
    private static final int FEW = 8;
    private static final int ROW = 44;
    private static final int ROW_WIDTH = 240;
    private static final int LABEL_ROOM = 40;

    /** One bar; {@code shortLabel} stands under a week, empty where there is no room. */
    record Bar(String label, String shortLabel, long value) {}

    boolean isWeekly() {
        return this.bars.size() > FEW;
    }

    int width() {
        return isWeekly() ? this.bars.size() * STEP + LABEL_ROOM : ROW_WIDTH + LABEL_ROOM;
    }

    int height() {
        return isWeekly() ? HEIGHT + MARGIN + MARGIN : this.bars.size() * ROW;
    }

    int left(int index) {
        return isWeekly() ? index * STEP + STEP / 6 : 0;
    }

    long top(int index) {
        return isWeekly() ? MARGIN + HEIGHT - length(index) : (long) index * ROW + ROW / 2;
    }

    long barWidth(int index) {
        return isWeekly() ? STEP * 2L / 3 : length(index);
    }

    long barHeight(int index) {
        return isWeekly() ? length(index) : ROW / 3;
    }

    /** Where the value stands: over its column, or behind its row. */
    long valueLeft(int index) {
        return isWeekly() ? index * STEP + STEP / 2 : length(index) + MARGIN / 4;
    }

    long valueBase(int index) {
        return isWeekly() ? top(index) - MARGIN / 4 : top(index) + MARGIN / 2;
    }

    int labelBase(int index) {
        return isWeekly() ? HEIGHT + MARGIN + MARGIN * 2 / 3 : index * ROW + MARGIN * 2 / 3;
    }

    private long length(int index) {
        var most = isWeekly() ? HEIGHT : ROW_WIDTH;
        return this.bars.get(index).value() * most / highest();
    }

    private long highest() {
        return Math.max(1, this.bars.stream().mapToLong(Bar::value).max().orElse(1));
    }
}
