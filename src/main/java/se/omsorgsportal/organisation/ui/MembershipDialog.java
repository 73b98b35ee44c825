package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.PersonDetails.Place;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Asks where and on which days a person belongs. */
final class MembershipDialog {

    private final FormErrors errors = new FormErrors();
    private final DayField from = errors.register("from", new DayField("organisation.membership.from"));
    private final DayField to = errors.register("to", new DayField("organisation.membership.to"));

    private MembershipDialog(@Nullable Period period) {
        from.setRequiredIndicatorVisible(true);
        to.setHelperText(Texts.of("organisation.membership.to.help"));
        if (period != null) {
            from.setValue(period.from());
            to.setValue(period.to());
        }
    }

    static void add(Memberships memberships, Units units, PersonId person, Runnable changed) {
        var form = new MembershipDialog(null);
        var unit = form.errors.register("unit", new UnitField("organisation.person.unit", units));
        unit.setRequiredIndicatorVisible(true);
        new FormDialog(
                        "organisation.membership.add",
                        "organisation.membership.add",
                        form.errors,
                        () -> {
                            var reading = new Reading();
                            reading.require(unit.getValue() != null, "unit", "organisation.fault.unit");
                            var period = form.period(reading);
                            memberships.add(person, unit.getValue().id(), period);
                            return done(changed);
                        },
                        unit,
                        form.from,
                        form.to)
                .open();
    }

    static void change(Memberships memberships, PersonId person, Place place, Runnable changed) {
        var form = new MembershipDialog(place.period());
        new FormDialog(
                        "organisation.membership.change",
                        "organisation.save",
                        form.errors,
                        () -> {
                            memberships.change(person, place.id(), form.period(new Reading()));
                            changed.run();
                            Notices.undo("organisation.saved", () -> {
                                memberships.change(person, place.id(), place.period());
                                changed.run();
                            });
                            return true;
                        },
                        new Paragraph(place.unit().name()),
                        form.from,
                        form.to)
                .open();
    }

    private Period period(Reading reading) {
        var period = reading.period("from", from, "to", to);
        reading.require(period != null || !from.isEmpty() || !to.isEmpty(), "from", "day.missing");
        reading.check();
        return Objects.requireNonNull(period);
    }

    private static boolean done(Runnable changed) {
        Notices.done("organisation.saved");
        changed.run();
        return true;
    }
}
