package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.omsorgsportal.provisioning.FirstDayList;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Texts;

/** The user's own account: name, how long it lasts, what it may do (PRV-13). */
class AccountFacts extends Div {

    AccountFacts(FirstDayList list) {
        var account = list.account();
        if (account == null || account.createdAt() == null) {
            add(new Paragraph(Texts.of("first-day.no-account")));
            return;
        }
        var validTo = account.validTo();
        var facts = new Facts()
                .add("tasks.user-name", account.fullName())
                .add("first-day.valid-to", validTo == null ? "" : Dates.prose(validTo));
        if (!list.permissions().isEmpty()) {
            var permissions = new UnorderedList();
            list.permissions().forEach(each -> permissions.add(new ListItem(TaskWords.words(each))));
            facts.add("first-day.permissions", permissions);
        }
        add(facts);
    }
}
