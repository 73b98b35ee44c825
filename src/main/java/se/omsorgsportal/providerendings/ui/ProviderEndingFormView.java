package se.omsorgsportal.providerendings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Ends a whole provider: when, why, and everybody in a list with what is theirs, ticked from the beginning (END-05). */
@Route(ProviderEndingFormView.ROUTE)
@Menu(title = "provider-endings.new", order = 13, icon = "vaadin:exit-o")
@Handbook("provider-ending")
@RolesAllowed("ADMINISTRATOR")
class ProviderEndingFormView extends Page {

    static final String ROUTE = "provider-endings/new";

    private final transient ProviderEndings endings;
    private final FormErrors errors = new FormErrors();
    private final ComboBox<ProviderDetails> provider = new ComboBox<>();
    private final DayField lastDay = new DayField("orders.form.lastDay");
    private final TextArea reason = new TextArea(Texts.of("provider-endings.reason"));
    private final LeavingList people;

    ProviderEndingFormView(ProviderEndings endings, Providers providers, Clock clock) {
        super("provider-endings.new");
        this.endings = endings;
        people = new LeavingList();
        provider.setLabel(Texts.of("provider-endings.provider"));
        provider.setItems(asked -> providers
                .list(new PlaceFilter(asked.getFilter().orElse(""), null, false), asked.getOffset(), asked.getLimit())
                .stream());
        provider.setItemLabelGenerator(ProviderDetails::name);
        provider.setRequiredIndicatorVisible(true);
        provider.addValueChangeListener(chosen -> list());
        lastDay.setValue(Zone.today(clock));
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.addValueChangeListener(chosen -> list());
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(FreeText.MAX_LENGTH);
        errors.register("provider", provider);
        errors.register("lastDay", lastDay);
        errors.register("reason", reason);
        var form = new Div(new Paragraph(Texts.of("form.required-legend")), errors, provider, lastDay, reason);
        form.addClassName("form");
        var send = new Div(Buttons.primary("provider-endings.send", this::send));
        send.addClassName("form-actions");
        add(new Paragraph(Texts.of("provider-endings.intro")), form, people, send);
    }

    private void list() {
        var whose = provider.getValue();
        var day = lastDay.getValue();
        if (whose != null && day != null) {
            people.show(endings.people(whose.id(), day));
        }
    }

    private void send() {
        errors.run(() -> {
            if (provider.isEmpty()) {
                throw new InvalidInput("provider", "provider-endings.fault.provider");
            }
            var id = endings.place(
                    Objects.requireNonNull(provider.getValue()).id(),
                    lastDay.getValue(),
                    reason.getValue(),
                    people.chosen());
            UI.getCurrent().navigate(ProviderEndingView.path(id));
        });
    }
}
