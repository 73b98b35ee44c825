package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonDetails;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** By which names identity providers know a person (ALL-03). */
class LoginSection extends Section {

    private record Login(LoginKind kind, String value) {}

    private final transient PersonDetails person;
    private final transient List<Login> logins = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();

    LoginSection(PersonDetails person) {
        this.person = person;
        person.userNames().forEach(name -> logins.add(new Login(LoginKind.USER_NAME, name)));
        var hsaId = person.hsaId();
        if (hsaId != null) {
            logins.add(new Login(LoginKind.HSA_ID, hsaId.value()));
        }
        var number = person.personnummer();
        if (number != null) {
            logins.add(new Login(LoginKind.PERSONNUMMER, number));
        }
        list.addClassName("rows");
        logins.forEach(login -> list.add(new ListItem(new Span(Texts.of(login.kind()) + ": " + login.value()))));
        add(new H2(Texts.of("organisation.logins")));
        add(logins.isEmpty() ? new Paragraph(Texts.of("organisation.logins.none")) : list);
    }

    LoginSection allowChanges(People people, Runnable changed) {
        var rows = list.getChildren().map(ListItem.class::cast).toList();
        for (int at = 0; at < logins.size(); at++) {
            var login = logins.get(at);
            rows.get(at).add(Buttons.link("organisation.remove", () -> remove(people, login, changed)));
        }
        add(Buttons.secondary("organisation.login.add", () -> ask(people, changed)));
        return this;
    }

    private void remove(People people, Login login, Runnable changed) {
        Confirm.danger("organisation.login.remove", "organisation.login.remove.help", "organisation.remove", () -> {
            people.unlinkLogin(person.id(), login.kind(), login.value());
            done(changed);
        });
    }

    private void ask(People people, Runnable changed) {
        var errors = new FormErrors();
        var kind = new Select<LoginKind>();
        kind.setLabel(Texts.of("organisation.login.kind"));
        kind.setItems(LoginKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(LoginKind.USER_NAME);
        var value = errors.register("login", new TextField(Texts.of("organisation.login.value")));
        value.setRequiredIndicatorVisible(true);
        value.getElement().setAttribute("autocomplete", "off");
        new FormDialog(
                        "organisation.login.add",
                        "organisation.login.add",
                        errors,
                        () -> {
                            FormErrors.read("login", () -> {
                                people.linkLogin(person.id(), kind.getValue(), value.getValue());
                                return true;
                            });
                            done(changed);
                            return true;
                        },
                        kind,
                        value)
                .open();
    }

    private static void done(Runnable changed) {
        Notices.done("organisation.saved");
        changed.run();
    }
}
