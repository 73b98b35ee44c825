package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    private static final String CELLS = """
            element => {
              const holds = cell => cell.querySelector('slot').assignedNodes().some(node => node.contains(element));
              const cell = element.closest('vaadin-grid').shadowRoot.activeElement;
              const row = cell && cell.closest('#items tr');
              return %s;
            }
            """;

    private static final String IN_ITS_TABLE = CELLS.formatted("!!row");
    private static final String IN_ITS_ROW = CELLS.formatted("!!row && [...row.cells].some(holds)");
    private static final String IN_ITS_CELL = CELLS.formatted("!!row && holds(cell)");

    /**
     * A calendar counts as open once it has hidden the rest of the page from screen readers: closed before that, which no
     * person is fast enough for, Vaadin would hide the rest afterwards and leave it hidden.
     */
    private static final String CALENDAR_IS_OPEN =
            "() => [...document.querySelectorAll('vaadin-date-picker')].some(one => one.opened && one.__showOthers)";

    private static final String CALENDAR_IS_CLOSED =
            "() => [...document.querySelectorAll('vaadin-date-picker')].every(one => !one.opened && !one.__showOthers)";

    /** A select moves the focus to its options, a combo box only marks them. */
    private static final String IS_MARKED =
            "element => element.hasAttribute('focused') || element === document.activeElement";

    /** Clicks a button or link, ticks a box. */
    abstract void press(Page page, Locator control);

    abstract void type(Page page, Locator field, String text);

    /** Writes a day in place of what stands there. A click opens the calendar, typing leaves it away. */
    void day(Page page, Locator field, String day) {
        if (this == MOUSE) {
            clickDay(page, field, day);
        } else {
            type(page, field, day);
            assertThat((Boolean) page.evaluate(CALENDAR_IS_CLOSED))
                    .as("typing opens no calendar")
                    .isTrue();
        }
    }

    /** Writes the day while the calendar is open; Enter takes it and closes the calendar. */
    static void clickDay(Page page, Locator field, String day) {
        field.click();
        page.waitForFunction(CALENDAR_IS_OPEN);
        page.keyboard().press("Control+a");
        page.keyboard().type(day);
        page.keyboard().press("Enter");
        page.waitForFunction(CALENDAR_IS_CLOSED);
    }

    /** Opens a list and takes the choice with this text. */
    void choose(Page page, Locator list, String choice) {
        var option = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice).setExact(true));
        if (this == MOUSE) {
            list.click();
            option.click();
            return;
        }
        reach(page, list);
        page.keyboard().press("ArrowDown");
        option.waitFor();
        for (int step = 0; step < PATIENCE && !(Boolean) option.evaluate(IS_MARKED); step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    /** Follows a link in a table: the keyboard goes from cell to cell with the arrows, and into one with Enter. */
    void pressInTable(Page page, Locator control) {
        if (this == KEYBOARD) {
            control.waitFor();
            advance(page, control, IN_ITS_TABLE, "Tab");
            advance(page, control, IN_ITS_ROW, "ArrowDown");
            advance(page, control, IN_ITS_CELL, "ArrowRight");
            page.keyboard().press("Enter");
            advance(page, control, HAS_FOCUS, "Tab");
        }
        press(page, control);
    }

    /** Goes on with the tabulator until the control has the focus; fails when it never gets there. */
    void reach(Page page, Locator control) {
        control.waitFor();
        advance(page, control, HAS_FOCUS, "Tab");
    }

    private static void advance(Page page, Locator control, String there, String key) {
        for (int step = 0; step < PATIENCE; step++) {
            if ((Boolean) control.evaluate(there)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("the keyboard does not reach " + control);
    }
}
