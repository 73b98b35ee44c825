package se.omsorgsportal.shell;

import java.util.Arrays;
import java.util.Comparator;

/** The headings of the menu; a view stands under the one whose orders its {@code @Menu} order is among (ALL-05). */
enum MenuGroup {
    START(0),
    CASES(10),
    STAFF(30),
    ACCOUNTS(40),
    WINDOWS(50),
    SYSTEMS(60),
    OVERSIGHT(80),
    HELP(90);

    private final int first;

    MenuGroup(int first) {
        this.first = first;
    }

    static MenuGroup of(double order) {
        return Arrays.stream(values())
                .filter(group -> group.first <= order)
                .max(Comparator.naturalOrder())
                .orElse(START);
    }
}
