package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.DirectoryEntry;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** What the directory has by a user name (PRV-11), and closing or opening an account after a dry run. */
class LookUpPanel extends Div {

    private final transient Directory directory;
    private final transient People people;
    private final transient Runnable changed;
    private final FormErrors errors = new FormErrors();
    private final TextField name = errors.register("userName", new TextField(Texts.of("directory.user-name")));
    private final Div answer = new Div();

    /** @param changed called when a change was asked for */
    LookUpPanel(Directory directory, People people, Runnable changed) {
        this.directory = directory;
        this.people = people;
        this.changed = changed;
        name.setHelperText(Texts.of("directory.user-name.help"));
        name.setMaxLength(100);
        var search = Buttons.secondary("directory.look-up", this::lookUp);
        search.addClickShortcut(Key.ENTER).listenOn(name);
        var toolbar = new Div(name, search);
        toolbar.addClassName("toolbar");
        answer.getElement().setAttribute("role", "status");
        addClassName("list");
        add(new H2(Texts.of("directory.look-up.title")), errors, toolbar, answer);
    }

    private void lookUp() {
        errors.run(() -> {
            var typed = FreeText.required("userName", name.getValue());
            int at = typed.indexOf('@');
            var userName = at < 0 ? typed : typed.substring(0, at);
            answer.removeAll();
            show(userName, directory.lookUp(userName));
        });
    }

    private void show(String userName, DirectoryEntry entry) {
        answer.add(badge(entry.kind()), new Paragraph(Texts.of("directory.entry.help." + entry.kind())));
        if (entry.kind() == DirectoryEntry.Kind.FREE) {
            return;
        }
        var facts = new Facts().add("directory.place", entry.place());
        var person = entry.person();
        if (person != null) {
            facts.add("directory.person", Links.to(name(person), "people/" + person))
                    .add("directory.open", Texts.of(entry.open() ? "directory.open.yes" : "directory.open.no"));
        }
        var validTo = entry.validTo();
        facts.add("directory.valid-to", validTo == null ? "" : Dates.day(validTo))
                .add("directory.unit", entry.unit());
        answer.add(facts);
        if (person != null) {
            answer.add(
                    entry.open()
                            ? choice("directory.close", new DirectoryChange.Disable(person, userName))
                            : choice("directory.reopen", new DirectoryChange.Enable(person, userName)));
        }
    }

    /** First the dry run; the button that does it comes with that. */
    private Div choice(String key, DirectoryChange change) {
        var choice = new Div();
        choice.add(Buttons.secondary(key + ".dry-run", () -> {
            var plan = directory.plan(change);
            choice.removeAll();
            choice.add(new PlanList(plan));
            if (plan.problem() == null && !plan.steps().isEmpty()) {
                choice.add(Buttons.danger(key, () -> carryOut(change)));
            }
        }));
        return choice;
    }

    private void carryOut(DirectoryChange change) {
        var cause = "page:" + change.userName();
        var operation = directory.carryOutNow(directory.carryOut(change, cause, ""));
        answer.removeAll();
        answer.add(OperationWords.standing(operation));
        Notices.done("directory.asked");
        changed.run();
    }

    private String name(PersonId person) {
        return Objects.requireNonNullElse(people.names(List.of(person)).get(person), "–");
    }

    private static StatusBadge badge(DirectoryEntry.Kind kind) {
        return new StatusBadge(
                Texts.of("directory.entry." + kind),
                switch (kind) {
                    case FREE -> Tone.GOOD;
                    case OURS -> Tone.INFO;
                    case FOREIGN -> Tone.WARNING;
                });
    }
}
