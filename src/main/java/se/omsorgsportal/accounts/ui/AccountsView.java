package se.omsorgsportal.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.omsorgsportal.accounts.AccountLine;
import se.omsorgsportal.accounts.AccountList;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Who has which user name, and names that the directory has for others (PRV-11). */
@Route("accounts")
@Menu(title = "accounts.title", order = 40, icon = "vaadin:key-o")
@Handbook("accounts")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Page implements BeforeEnterObserver {

    private final transient Accounts accounts;
    private final transient Clock clock;
    private final TextField name = new TextField(Texts.of("accounts.search"));
    private final ResponsiveGrid<AccountLine> grid = new ResponsiveGrid<>();
    private final ListBar bar;

    AccountsView(Accounts accounts, AccountList list, Clock clock) {
        super("accounts.title");
        this.accounts = accounts;
        this.clock = clock;
        name.setHelperText(Texts.of("accounts.search.help"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> grid.getDataProvider().refreshAll());
        grid.addColumn(line -> line.account().fullName())
                .setHeader(Texts.of("accounts.user-name"))
                .setFlexGrow(2);
        grid.addComponentColumn(AccountsView::person)
                .setHeader(Texts.of("accounts.person"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state).setHeader(Texts.of("accounts.state"));
        grid.card(this::card);
        grid.emptyState(new EmptyState("accounts.none", "accounts.none.help"));
        grid.setItems(query -> list.page(name.getValue(), query.getOffset(), query.getLimit()).stream());
        actions(Buttons.secondary("accounts.elsewhere", () -> new ElsewhereDialog().open()));
        bar = new ListBar("accounts", grid).text("q", name);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private static Component person(AccountLine line) {
        return Links.to(line.name(), "people/" + line.account().person());
    }

    private StatusBadge state(AccountLine line) {
        var validTo = line.account().validTo();
        if (line.account().createdAt() == null || validTo == null) {
            return new StatusBadge(Texts.of("accounts.reserved"), Tone.NEUTRAL);
        }
        var text = Texts.of("accounts.valid-to", Dates.day(validTo));
        return new StatusBadge(text, validTo.isBefore(Zone.today(clock)) ? Tone.BAD : Tone.GOOD);
    }

    private Component card(AccountLine line) {
        var card = new Div(person(line), new Span(line.account().fullName()), state(line));
        card.addClassName("row-card");
        return card;
    }

    /** Notes a name that the directory has. */
    private class ElsewhereDialog extends Dialog {

        ElsewhereDialog() {
            var errors = new FormErrors();
            var field = errors.register("userName", new TextField(Texts.of("accounts.user-name")));
            field.setRequiredIndicatorVisible(true);
            field.setHelperText(Texts.of("accounts.elsewhere.example"));
            field.setWidthFull();
            setHeaderTitle(Texts.of("accounts.elsewhere.title"));
            setWidth("min(30rem, 95vw)");
            add(new Paragraph(Texts.of("accounts.elsewhere.help")), errors, field);
            getFooter()
                    .add(
                            Buttons.secondary("dialog.cancel", this::close),
                            Buttons.primary("accounts.elsewhere.save", () -> {
                                if (errors.run(() -> accounts.takenElsewhere(field.getValue()))) {
                                    Notices.done("accounts.elsewhere.saved");
                                    close();
                                }
                            }));
        }
    }
}
