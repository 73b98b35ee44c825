package se.omsorgsportal.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.api.ApiTokens;
import se.omsorgsportal.api.IssuedToken;
import se.omsorgsportal.api.TokenRequest;
import se.omsorgsportal.api.TokenScope;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Asks what a token is for, makes it, and shows its secret once. */
class TokenDialog extends Dialog {

    private static final int SUGGESTED = 20;

    private final FormErrors errors = new FormErrors();
    private final TextField name = errors.register("name", new TextField(Texts.of("api.name")));
    private final Checkbox system = new Checkbox(Texts.of("api.system"));
    private final ComboBox<PersonSummary> person =
            errors.register("person", new ComboBox<PersonSummary>(Texts.of("api.person")));
    private final CheckboxGroup<TokenScope> scopes =
            errors.register("scopes", new CheckboxGroup<TokenScope>(Texts.of("api.scopes")));
    private final MultiSelectComboBox<UnitSummary> where =
            errors.register("units", new MultiSelectComboBox<UnitSummary>(Texts.of("api.units")));
    private final DayField lastDay = errors.register("lastDay", new DayField("api.last-day"));

    TokenDialog(ApiTokens tokens, People people, Units units, Runnable made) {
        setHeaderTitle(Texts.of("api.new"));
        setWidth("min(36rem, 95vw)");
        name.setHelperText(Texts.of("api.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        system.setValue(true);
        person.setHelperText(Texts.of("api.person.help"));
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        person.setItemLabelGenerator(one -> one.name().full());
        person.setItems(query -> suggestions(people, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(Texts::of);
        scopes.setValue(Set.of(TokenScope.READ));
        scopes.setRequiredIndicatorVisible(true);
        where.setHelperText(Texts.of("api.units.help"));
        where.setWidthFull();
        where.setItemLabelGenerator(unit -> unit.name() + ", " + unit.providerName());
        where.setItems(query -> units.find(query.getFilter().orElse(""), SUGGESTED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        lastDay.setRequiredIndicatorVisible(true);
        var form =
                new Div(new Paragraph(Texts.of("api.new.help")), errors, name, system, person, scopes, where, lastDay);
        form.addClassName("form");
        add(form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("api.new.create", () -> {
            if (errors.run(() -> show(tokens.create(request())))) {
                made.run();
            }
        }));
    }

    private TokenRequest request() {
        var whose = person.getValue();
        return new TokenRequest(
                name.getValue(),
                system.getValue(),
                whose == null ? null : whose.id(),
                scopes.getValue(),
                where.getValue().stream().map(UnitSummary::id).collect(Collectors.toSet()),
                lastDay.getValue());
    }

    private void show(IssuedToken token) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(Texts.of("api.secret.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var secret = new TextField(Texts.of("api.secret.label"));
        secret.setValue(token.secret());
        secret.setReadOnly(true);
        secret.setWidthFull();
        add(new Paragraph(Texts.of("api.secret.help")), secret);
        var copy = new Button(Texts.of("api.secret.copy"));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard && navigator.clipboard.writeText($0)"
                                + ".then(() => this.textContent = $1))",
                        token.secret(),
                        Texts.of("api.secret.copied"));
        getFooter().add(copy, Buttons.primary("api.secret.close", this::close));
    }

    private static Stream<PersonSummary> suggestions(People people, String typed) {
        return typed.isBlank() ? Stream.empty() : people.suggest(typed.strip()).stream();
    }
}
