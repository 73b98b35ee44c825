package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Supplier;
import se.omsorgsportal.organisation.PersonDetails;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Facts;

/** What is written down about a person; the personnummer masked (ORG-02). */
class PersonFacts extends Section {

    private final Div personnummer = new Div();
    private final boolean known;

    PersonFacts(PersonDetails person) {
        var data = person.data();
        var email = data.email();
        var mobile = data.mobile();
        known = person.personnummer() != null;
        var facts = new Facts()
                .add("organisation.person.name", data.name().full())
                .add("organisation.person.presence", Words.badge(person.presence()));
        if (email == null) {
            facts.add("organisation.person.email", "");
        } else {
            facts.add("organisation.person.email", new Anchor("mailto:" + email.value(), email.value()));
        }
        if (mobile == null) {
            facts.add("organisation.person.mobile", "");
        } else {
            facts.add("organisation.person.mobile", new Anchor("tel:" + mobile.e164(), mobile.grouped()));
        }
        facts.add("organisation.person.function", Words.function(data.function(), data.profession()))
                .add("organisation.person.employment", Words.days(data.employment()))
                .add("organisation.person.language", Words.language(data.language()));
        if (known) {
            personnummer.add(new Span(Objects.toString(person.personnummer(), "")));
            facts.add("organisation.person.personnummer", personnummer);
        }
        add(facts);
    }

    /** Lets the reader see the number itself; what gives it notes that it was shown. */
    void allowReveal(Supplier<String> number) {
        if (!known) {
            return;
        }
        personnummer.add(Buttons.link("organisation.person.personnummer.show", () -> {
            personnummer.removeAll();
            personnummer.add(new Span(grouped(number.get())));
        }));
    }

    private static String grouped(String digits) {
        return digits.length() == 12 ? digits.substring(0, 8) + "-" + digits.substring(8) : digits;
    }
}
