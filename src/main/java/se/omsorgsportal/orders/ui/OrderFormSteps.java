package se.omsorgsportal.orders.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderStarts;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** The steps in which an order of each kind is written: the first and the last are the same for all (ORD-01). */
@Component
class OrderFormSteps {

    private final OrderDesk desk;
    private final OrderStarts starts;
    private final People people;
    private final CareSystems systems;
    private final OrderFactsSource words;
    private final Clock clock;

    OrderFormSteps(
            OrderDesk desk,
            OrderStarts starts,
            People people,
            CareSystems systems,
            OrderFactsSource words,
            Clock clock) {
        this.desk = desk;
        this.starts = starts;
        this.people = people;
        this.systems = systems;
        this.words = words;
        this.clock = clock;
    }

    /** One step with its title in the way's list. */
    record Titled(String title, FormStep step) {}

    /**
     * What the steps tell.
     *
     * @param kind another kind was chosen; nothing when it cannot be
     * @param person somebody was chosen whom the directory knows
     */
    record Listener(@Nullable Consumer<OrderKind> kind, Consumer<PersonId> person, Runnable typed) {}

    List<Titled> of(OrderForm form, FormErrors errors, Listener told) {
        var kind = form.kind();
        var first = titled("needs", new KindStep(kind, desk.leadTime(), told.kind()));
        var last = titled("review", new ReviewStep(words, starts, Zone.today(clock)));
        var person = titled("person", person(kind, errors, told));
        return switch (kind) {
            case NEW_ACCOUNT -> List.of(first, person, days(true, errors, told), work(form, errors, told), last);
            case CHANGE -> List.of(first, person, days(false, errors, told), work(form, errors, told), last);
            case ENDING -> List.of(first, person, titled("ending", new EndingStep(starts, errors, told.typed())), last);
            case SITHS ->
                List.of(
                        first,
                        person,
                        titled("card", new CardStep(systems.permissions(), errors, told.typed())),
                        days(false, errors, told),
                        last);
            case SITHS_REVOCATION ->
                List.of(first, person, titled("revocation", new RevocationStep(starts, errors, told.typed())), last);
        };
    }

    private FormStep person(OrderKind kind, FormErrors errors, Listener told) {
        return kind.isAboutKnown()
                ? new KnownPersonStep(people, errors, told.person())
                : new PersonStep(people, errors, told.typed());
    }

    private Titled days(boolean employment, FormErrors errors, Listener told) {
        var step = new EmploymentStep(employment, desk.leadTime(), Zone.today(clock), errors, told.typed());
        return titled(employment ? "employment" : "day", step);
    }

    private Titled work(OrderForm form, FormErrors errors, Listener told) {
        return titled("work", new WorkStep(desk, systems.permissions(), form, errors, told.typed()));
    }

    private static Titled titled(String key, FormStep step) {
        return new Titled(Texts.of("orders.step." + key), step);
    }
}
