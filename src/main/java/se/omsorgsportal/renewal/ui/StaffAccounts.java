package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import se.omsorgsportal.renewal.StaffAccount;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Accounts with when they were last used and when they lapse. */
class StaffAccounts extends ResponsiveGrid<StaffAccount> {

    StaffAccounts(FetchCallback<StaffAccount, Void> accounts) {
        addComponentColumn(StaffAccounts::person)
                .setHeader(Texts.of("renewal.person"))
                .setFlexGrow(2);
        addColumn(StaffAccount::userName).setHeader(Texts.of("renewal.user-name"));
        addColumn(account -> RenewalWords.lastSignIn(account.lastSignIn())).setHeader(Texts.of("renewal.last-sign-in"));
        addColumn(account -> Dates.day(account.created())).setHeader(Texts.of("renewal.created"));
        addColumn(account -> Dates.day(account.validTo())).setHeader(Texts.of("renewal.valid-to"));
        card(StaffAccounts::card);
        emptyState(new EmptyState("renewal.no-accounts", "renewal.no-accounts.help"));
        setItems(accounts);
    }

    private static Component person(StaffAccount account) {
        return Links.to(account.name(), "people/" + account.person());
    }

    private static Component card(StaffAccount account) {
        var card = new Div(
                person(account),
                new Span(account.userName()),
                new Span(Texts.of("renewal.last-sign-in.at", RenewalWords.lastSignIn(account.lastSignIn()))),
                new Span(Texts.of("renewal.valid-to.at", Dates.day(account.validTo()))));
        card.addClassName("row-card");
        return card;
    }
}
