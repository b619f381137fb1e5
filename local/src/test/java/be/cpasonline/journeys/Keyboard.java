package be.cpasonline.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that have no mouse: everything is reached with Tab and the arrows, as the focus really moves. */
record Keyboard(Page page) {

    private static final int FARTHEST = 80;

    /** Tabs on until that has the focus. */
    void reach(Locator wanted) {
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (focused(wanted)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("not reached with the keyboard: " + wanted);
    }

    void type(Locator field, String text) {
        reach(field);
        this.page.keyboard().type(text);
    }

    void activate(Locator wanted) {
        reach(wanted);
        press("Enter");
    }

    void tick(Locator box) {
        reach(box);
        press("Space");
    }

    /** Tabs to the group, then goes down in it. */
    void choose(Locator radio) {
        for (int steps = 0; steps < FARTHEST && !inGroupOf(radio); steps++) {
            press("Tab");
        }
        press("Space");
        for (int steps = 0; steps < FARTHEST && !focused(radio); steps++) {
            press("ArrowDown");
        }
        if (!radio.isChecked()) {
            throw new AssertionError("not chosen with the keyboard: " + radio);
        }
    }

    void press(String key) {
        this.page.keyboard().press(key);
    }

    private static boolean focused(Locator wanted) {
        return Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"));
    }

    private static boolean inGroupOf(Locator radio) {
        return Boolean.TRUE.equals(radio.evaluate("element => element.name === document.activeElement.name"));
    }
}
