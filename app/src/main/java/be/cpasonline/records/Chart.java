package be.cpasonline.records;

import java.util.List;

/**
 * Columns over their labels, drawn by the server; the table behind it says the same in figures.
 *
 * @param label what it shows, for who cannot see it
 */
record Chart(String id, String label, String what, String unit, List<Bar> bars) {

    /** The height of the highest column, in the units of the drawing. */
    static final int HEIGHT = 160;

    private static final int STEP = 24;
    private static final int LEGEND = 24;
    private static final int FEW = 8;

    /** One column; {@code shortLabel} stands under it, empty where there is no room. */
    record Bar(String label, String shortLabel, long value) {}

    boolean isWeekly() {
        return this.bars.size() > FEW;
    }

    long highest() {
        return Math.max(1, this.bars.stream().mapToLong(Bar::value).max().orElse(1));
    }

    int width() {
        return Math.max(1, this.bars.size()) * step();
    }

    int heightWithLegend() {
        return HEIGHT + LEGEND + LEGEND;
    }

    /** Few columns are drawn wide, so that their labels have room. */
    int step() {
        return isWeekly() ? STEP : STEP * 5;
    }

    int left(int index) {
        return index * step() + step() / 6;
    }

    int middle(int index) {
        return index * step() + step() / 2;
    }

    int thickness() {
        return step() * 2 / 3;
    }

    long height(Bar bar) {
        return bar.value() * HEIGHT / highest();
    }

    long top(Bar bar) {
        return LEGEND + HEIGHT - height(bar);
    }

    int floor() {
        return LEGEND + HEIGHT;
    }
}
