package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.DraftId;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderDraft;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderStarts;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.OwnAddress;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** An order of any kind, step by step; what is typed is kept from the first letter (ORD-01 to ORD-05, ORD-13, END-01). */
@Route(OrderNavigation.NEW + "/:id?")
@Handbook("new-order")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class NewOrderView extends Page implements BeforeEnterObserver {

    private final transient OrderDesk desk;
    private final transient OrderDrafts drafts;
    private final transient OrderStarts starts;
    private final transient OrderFormSteps ways;
    private final Div form = new Div();
    private final Paragraph saved = new Paragraph();
    private final OwnAddress address = new OwnAddress(this);
    private FormErrors errors = new FormErrors();
    private @Nullable OrderFormPanel panel;
    private DraftId draft = DraftId.next();
    private @Nullable OrderId completes;

    NewOrderView(OrderDesk desk, OrderDrafts drafts, OrderStarts starts, OrderFormSteps ways) {
        super("orders.new");
        this.desk = desk;
        this.drafts = drafts;
        this.starts = starts;
        this.ways = ways;
        form.setWidthFull();
        saved.getElement().setAttribute("role", "status");
        add(form, saved);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.open(event);
        var kept = OrderNavigation.id(event, DraftId::of).map(drafts::get);
        if (kept.isPresent()) {
            goOn(kept.get());
            return;
        }
        var kind = OrderNavigation.kind(event);
        var person = OrderNavigation.person(event);
        begin(
                person.map(id -> starts.about(kind, id)).orElseGet(() -> OrderForm.empty(kind)),
                person.isPresent() ? 2 : 0);
    }

    private void goOn(OrderDraft kept) {
        draft = kept.id();
        completes = kept.completes();
        begin(kept.form(), 1);
    }

    private void begin(OrderForm typed, int step) {
        errors = new FormErrors();
        var told = new OrderFormSteps.Listener(completes == null ? this::anotherKind : null, this::known, this::save);
        panel = new OrderFormPanel(
                typed, ways.of(typed, errors, told), errors, now -> desk.faults(now, completes), this::send);
        setTitle(Texts.of("orders.new." + typed.kind().name()));
        form.removeAll();
        form.add(panel);
        panel.fill(typed, step);
    }

    /** What was written of the other kind stays as a draft of its own. */
    private void anotherKind(OrderKind kind) {
        draft = DraftId.next();
        saved.setText("");
        begin(OrderForm.empty(kind), 0);
    }

    private void known(PersonId person) {
        var shown = panel;
        if (shown != null) {
            shown.fill(starts.about(shown.read().kind(), person), shown.current());
            save();
        }
    }

    private void save() {
        var shown = panel;
        if (shown == null || shown.isFilling()) {
            return;
        }
        drafts.save(draft, shown.read());
        saved.setText(Texts.of("orders.form.saved"));
        address.become(OrderNavigation.draft(draft));
    }

    private void send() {
        var shown = panel;
        if (shown == null) {
            return;
        }
        var typed = shown.read();
        var order = completes;
        errors.run(() -> {
            var receipt = order == null ? desk.submit(typed, draft) : desk.complete(order, typed, draft);
            clearContent();
            add(new ReceiptPanel(receipt));
        });
    }
}
