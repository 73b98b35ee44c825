package se.omsorgsportal.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Set;

/** How somebody works a page: with a mouse, or with the keyboard alone (ALL-05). */
enum Hand {
    MOUSE {
        @Override
        void press(Page page, Locator control) {
            control.click();
        }

        @Override
        void type(Page page, Locator field, String text) {
            field.fill(text);
            field.press("Tab");
        }
    },
    KEYBOARD {
        @Override
        void press(Page page, Locator control) {
            reach(page, control);
            page.keyboard().press(TICKED.contains(String.valueOf(control.getAttribute("type"))) ? "Space" : "Enter");
        }

        @Override
        void type(Page page, Locator field, String text) {
            reach(page, field);
            page.keyboard().press("Control+a");
            page.keyboard().type(text);
            page.keyboard().press("Tab");
        }
    };

    private static final Set<String> TICKED = Set.of("checkbox", "radio");
    private static final int PATIENCE = 120;
    private static final String HAS_FOCUS = """
            element => {
              let focused = document.activeElement;
              while (focused && focused.shadowRoot && focused.shadowRoot.activeElement) {
                focused = focused.shadowRoot.activeElement;
              }
              return focused === element || element.contains(focused);
            }
            """;

    /** Clicks a button or link, ticks a box. */
    abstract void press(Page page, Locator control);

    abstract void type(Page page, Locator field, String text);

    /** Writes a day; Enter takes it and closes the calendar that typing opens. */
    void day(Page page, Locator field, String day) {
        if (this == MOUSE) {
            field.click();
        } else {
            reach(page, field);
        }
        page.keyboard().type(day);
        var calendar = page.locator("vaadin-date-picker[opened]");
        calendar.waitFor();
        page.keyboard().press("Enter");
        calendar.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.waitForFunction("() => !document.querySelector('.page-header[aria-hidden]')");
    }

    /** Opens a list and takes the choice with this text. */
    void choose(Page page, Locator list, String choice) {
        press(page, list);
        var option = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice).setExact(true));
        option.waitFor();
        if (this == MOUSE) {
            option.click();
            return;
        }
        for (int step = 0; step < PATIENCE && !(Boolean) option.evaluate(HAS_FOCUS); step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    /** Goes on with the tabulator until the control has the focus; fails when it never gets there. */
    void reach(Page page, Locator control) {
        control.waitFor();
        for (int step = 0; step < PATIENCE; step++) {
            if ((Boolean) control.evaluate(HAS_FOCUS)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + control);
    }
}
