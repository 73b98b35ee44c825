package se.omsorgsportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Texts;

/** Lets a person with several roles choose which one they are at work in. */
class RoleSwitch extends Select<Role> {

    RoleSwitch(CurrentUser current, PortalUser user) {
        addClassName("role-switch");
        setAriaLabel(Texts.of("shell.role"));
        setItems(user.roles().stream().sorted().toList());
        setItemLabelGenerator(Texts::of);
        setValue(current.activeRole());
        addValueChangeListener(chosen -> {
            current.switchTo(chosen.getValue());
            UI.getCurrent().getPage().setLocation("");
        });
    }
}
