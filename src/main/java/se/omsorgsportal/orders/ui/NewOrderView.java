package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.orders.DraftId;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Steps;
import se.omsorgsportal.shared.ui.Texts;

/** An order, step by step; what is typed is kept from the first letter (ORD-01 to ORD-05, ORD-13). */
@Route(OrderNavigation.NEW + "/:id?")
@Handbook("new-order")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class NewOrderView extends Page implements BeforeEnterObserver {

    private final transient OrderDesk desk;
    private final transient OrderDrafts drafts;
    private final FormErrors errors = new FormErrors();
    private final Steps progress;
    private final List<FormStep> steps;
    private final Div place = new Div();
    private final Paragraph saved = new Paragraph();
    private final Button back = Buttons.secondary("orders.form.back", () -> go(-1));
    private final Button next = Buttons.primary("orders.form.next", this::next);
    private final Button send = Buttons.primary("orders.form.send", this::send);
    private transient OrderForm typed = OrderForm.empty(OrderKind.NEW_ACCOUNT);
    private DraftId draft = DraftId.next();
    private @Nullable OrderId completes;
    private boolean filling;
    private int current;

    NewOrderView(
            OrderDesk desk,
            OrderDrafts drafts,
            People people,
            CareSystems systems,
            OrderFactsSource words,
            Clock clock) {
        super("orders.new");
        this.desk = desk;
        this.drafts = drafts;
        var lead = desk.leadTime();
        var today = Zone.today(clock);
        steps = List.of(
                new NeedsStep(lead),
                new PersonStep(people, errors, this::save),
                new EmploymentStep(lead, today, errors, this::save),
                new WorkStep(desk, systems.permissions(), typed, errors, this::save),
                new ReviewStep(words, today));
        progress = new Steps(Stream.of("needs", "person", "employment", "work", "review")
                .map(step -> Texts.of("orders.step." + step))
                .toList());
        saved.getElement().setAttribute("role", "status");
        var buttons = new Div(back, next, send);
        buttons.addClassName("form-actions");
        place.setWidthFull();
        add(progress, new Paragraph(Texts.of("form.required-legend")), errors, place, buttons, saved);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrderNavigation.id(event, DraftId::of).map(drafts::get).ifPresent(kept -> {
            draft = kept.id();
            typed = kept.form();
            completes = kept.completes();
            current = 1;
        });
        filling = true;
        steps.forEach(step -> step.show(typed));
        filling = false;
        typed = read();
        show();
    }

    private OrderForm read() {
        var form = typed;
        for (var step : steps) {
            form = step.read(form);
        }
        return form;
    }

    private void save() {
        if (filling) {
            return;
        }
        typed = read();
        drafts.save(draft, typed);
        saved.setText(Texts.of("orders.form.saved"));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, OrderNavigation.draft(draft)));
    }

    private void next() {
        boolean right = errors.run(() -> refuse(faults(steps.get(current).fields())));
        if (right) {
            go(1);
        }
    }

    private List<InvalidInput.Fault> faults(Set<String> fields) {
        return fields.isEmpty()
                ? List.of()
                : desk.faults(read(), completes).stream()
                        .filter(fault -> fields.contains(fault.field()))
                        .collect(Collectors.toList());
    }

    private static void refuse(List<InvalidInput.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private void go(int by) {
        errors.clear();
        current = Math.clamp(current + by, 0, steps.size() - 1);
        show();
        place.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void show() {
        typed = read();
        if (current == steps.size() - 1) {
            steps.get(current).show(typed);
        }
        place.removeAll();
        place.add(steps.get(current));
        place.getElement().setAttribute("tabindex", "-1");
        progress.setCurrent(current);
        back.setVisible(current > 0);
        next.setVisible(current < steps.size() - 1);
        send.setVisible(current == steps.size() - 1);
    }

    private void send() {
        typed = read();
        var order = completes;
        errors.run(() -> {
            var receipt = order == null ? desk.submit(typed, draft) : desk.complete(order, typed, draft);
            clearContent();
            add(new ReceiptPanel(receipt));
        });
    }
}
