package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.function.Function;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Steps;
import se.omsorgsportal.shared.ui.Texts;

/** The form of one kind of order, one step at a time; holds what is typed in all of them. */
class OrderFormPanel extends VerticalLayout {

    private final FormErrors errors;
    private final Steps progress;
    private final List<FormStep> steps;
    private final Div place = new Div();
    private final transient Function<OrderForm, List<Fault>> check;
    private final Button back = Buttons.secondary("orders.form.back", () -> go(-1));
    private final Button next = Buttons.primary("orders.form.next", this::next);
    private final Button send;
    private transient OrderForm typed;
    private boolean filling;
    private int current;

    OrderFormPanel(
            OrderForm form,
            List<OrderFormSteps.Titled> way,
            FormErrors errors,
            Function<OrderForm, List<Fault>> check,
            Runnable send) {
        this.typed = form;
        this.errors = errors;
        this.check = check;
        this.send = Buttons.primary("orders.form.send", send);
        steps = way.stream().map(OrderFormSteps.Titled::step).toList();
        progress = new Steps(way.stream().map(OrderFormSteps.Titled::title).toList());
        var buttons = new Div(back, next, this.send);
        buttons.addClassName("form-actions");
        place.setWidthFull();
        place.getElement().setAttribute("tabindex", "-1");
        setPadding(false);
        setWidthFull();
        add(progress, new Paragraph(Texts.of("form.required-legend")), errors, place, buttons);
    }

    /** Fills every step and shows this one. */
    void fill(OrderForm form, int step) {
        typed = form;
        filling = true;
        steps.forEach(one -> one.show(form));
        filling = false;
        typed = read();
        current = step;
        show();
    }

    boolean isFilling() {
        return filling;
    }

    /** Everything that stands in the steps now. */
    OrderForm read() {
        var form = typed;
        for (var step : steps) {
            form = step.read(form);
        }
        typed = form;
        return form;
    }

    int current() {
        return current;
    }

    private void next() {
        var fields = steps.get(current).fields();
        boolean right = errors.run(() -> {
            var faults = fields.isEmpty()
                    ? List.<Fault>of()
                    : check.apply(read()).stream()
                            .filter(fault -> fields.contains(fault.field()))
                            .toList();
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
        });
        if (right) {
            go(1);
        }
    }

    private void go(int by) {
        errors.clear();
        current = Math.clamp(current + by, 0, steps.size() - 1);
        show();
        place.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void show() {
        read();
        boolean last = current == steps.size() - 1;
        if (last) {
            steps.get(current).show(typed);
        }
        place.removeAll();
        place.add(steps.get(current));
        progress.setCurrent(current);
        back.setVisible(current > 0);
        next.setVisible(!last);
        send.setVisible(last);
    }
}
