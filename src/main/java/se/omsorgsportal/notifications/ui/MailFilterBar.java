package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.notifications.MailFilter;
import se.omsorgsportal.notifications.MailState;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Texts;

/** Which mails to show: state, part of subject or address, and how old. */
final class MailFilterBar {

    private static final int PAUSE_MILLISECONDS = 300;

    /** How far back. */
    enum Period {
        WEEK(7),
        MONTH(30),
        ALL(0);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        @Nullable
        Instant since(Clock clock) {
            return this == ALL ? null : clock.instant().minus(Duration.ofDays(days));
        }
    }

    private final transient Clock clock;
    private final Select<MailState> state = new Select<>();
    private final TextField text = new TextField(Texts.of("mail.filter.text"));
    private final Select<Period> period = new Select<>();

    MailFilterBar(Clock clock, Runnable changed) {
        this.clock = clock;
        state.setLabel(Texts.of("mail.filter.state"));
        state.setItems(MailState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Texts.of("mail.filter.state.all"));
        state.setItemLabelGenerator(each -> each == null ? Texts.of("mail.filter.state.all") : Texts.of(each));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        period.setLabel(Texts.of("mail.filter.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(each -> Texts.of("mail.filter.period." + each.name()));
        period.setValue(Period.MONTH);
        state.addValueChangeListener(changing -> changed.run());
        text.addValueChangeListener(changing -> changed.run());
        period.addValueChangeListener(changing -> changed.run());
    }

    void addTo(ListBar bar) {
        bar.choice(MailNavigation.STATE, state, MailState.class)
                .text("q", text)
                .choice(MailNavigation.PERIOD, period, Period.class);
    }

    MailFilter filter() {
        return new MailFilter(
                state.getValue(), text.getValue(), period.getValue().since(clock));
    }
}
