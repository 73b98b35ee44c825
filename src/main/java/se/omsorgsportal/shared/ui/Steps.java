package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Where in a long form, or on a long way, we are. */
public class Steps extends OrderedList {

    public Steps(List<String> labels) {
        addClassName("steps");
        getElement().setAttribute("aria-label", Texts.of("steps.label"));
        labels.forEach(label -> add(new ListItem(label)));
        setCurrent(0);
    }

    /** @param current counted from 0; those before it are shown as done */
    public void setCurrent(int current) {
        for (int i = 0; i < getElement().getChildCount(); i++) {
            var item = getElement().getChild(i);
            item.getClassList().set("done", i < current);
            item.getClassList().set("current", i == current);
            if (i == current) {
                item.setAttribute("aria-current", "step");
            } else {
                item.removeAttribute("aria-current");
            }
        }
    }
}
