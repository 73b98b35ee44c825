package se.omsorgsportal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.omsorgsportal.shared.ui.Icons;
import se.omsorgsportal.shared.ui.Texts;

/** Opens the search; {@code Ctrl+K} does too (ALL-07). */
class SearchButton extends Button {

    private final transient List<SearchContribution> contributions;

    SearchButton(List<SearchContribution> contributions) {
        this.contributions = contributions;
        setIcon(Icons.decorative(VaadinIcon.SEARCH));
        setText(Texts.of("search.open"));
        setAriaLabel(Texts.of("search.open.help"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("search-button");
        addClickListener(pressed -> new SearchDialog(contributions).open());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Shortcuts.addShortcutListener(
                        this, () -> new SearchDialog(contributions).open(), Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
    }
}
