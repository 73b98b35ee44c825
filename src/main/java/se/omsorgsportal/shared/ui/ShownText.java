package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that a component shows, without what only a mouse can use. */
final class ShownText {

    private static final Set<String> WORDLESS = Set.of("vaadin-button", "vaadin-icon", "vaadin-menu-bar");

    private ShownText() {}

    /** Parts that stand apart are parted by a comma. */
    static String of(Component component) {
        var parts = new ArrayList<String>();
        collect(component.getElement(), parts);
        return String.join(", ", parts);
    }

    private static void collect(Element element, List<String> parts) {
        if (element.isTextNode()) {
            if (!element.getText().isBlank()) {
                parts.add(element.getText().strip());
            }
            return;
        }
        if (!WORDLESS.contains(element.getTag())) {
            element.getChildren().forEach(child -> collect(child, parts));
        }
    }
}
