package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Stream;
import se.omsorgsportal.servicewindows.ConsultationDetails.ProposedDate;
import se.omsorgsportal.servicewindows.OrderDetails;
import se.omsorgsportal.servicewindows.PlanDates;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** The order of a window from the service desk: the mail, the case number, the board's answer (WIN-03). */
@Route(PlanNavigation.WINDOWS + "/:id" + PlanNavigation.ORDER)
@Handbook("window-order")
@RolesAllowed("ADMINISTRATOR")
class WindowOrderView extends Page implements BeforeEnterObserver {

    private final transient WindowOrders orders;
    private final transient PlanDates dates;

    WindowOrderView(WindowOrders orders, PlanDates dates) {
        super("window-order.title");
        this.orders = orders;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("date")
                .orElse("");
        show(PlanNavigation.id(event), wanted);
    }

    private void show(WindowId id, String wanted) {
        var order = orders.details(id);
        clearContent();
        setTitle(Texts.of("window-order.title.window", order.number().toString()));
        actions(Links.to(Texts.of("plan.to-window"), PlanNavigation.window(id)));
        add(facts(order));
        boolean urgent = order.kind() == WindowKind.URGENT && order.state() == WindowState.PLANNING;
        if (order.state() == WindowState.CONSULTING || urgent) {
            add(section("window-order.send", letter(order, wanted)));
        } else if (order.state() == WindowState.PLANNING) {
            add(
                    new Paragraph(Texts.of("window-order.consult-first")),
                    Links.to(Texts.of("consultation.title"), PlanNavigation.of(id, PlanNavigation.CONSULTATION)));
        }
        if (order.state().compareTo(WindowState.ORDERED) >= 0 && !order.state().isOver()) {
            add(section("window-order.case-number", caseNumber(order)));
        }
        if (order.state() == WindowState.ORDERED) {
            add(section("window-order.cab", new CabForm(order, orders, dates, () -> show(id, ""))));
        }
        add(section("window-order.letters", letters(order)));
    }

    private Component facts(OrderDetails order) {
        var facts = new Facts().add("window-order.address", order.address());
        if (order.state().compareTo(WindowState.ORDERED) >= 0) {
            facts.add("plan.date", PlanWords.schedule(order.proposed()));
        }
        if (order.state().isOver()) {
            facts.add("window-order.case-number", order.caseNumber());
        }
        var decision = order.decision();
        if (decision != null) {
            facts.add(
                    "window-order.decision",
                    Texts.of(
                            "window-order.decision.words",
                            Texts.of(decision.decision()),
                            PlanWords.schedule(decision.schedule()),
                            decision.byName(),
                            decision.comment()));
        }
        return facts;
    }

    private Component caseNumber(OrderDetails order) {
        var errors = new FormErrors();
        var field = errors.register("caseNumber", new TextField(Texts.of("window-order.case-number.field")));
        field.setMaxLength(40);
        field.setValue(order.caseNumber());
        var fields = new Div(field, Buttons.secondary("window-order.case-number.save", () -> {
            if (errors.run(() -> orders.caseNumber(order.window(), field.getValue()))) {
                Notices.done("window-order.case-number.saved");
                show(order.window(), "");
            }
        }));
        fields.addClassName("toolbar");
        return new Div(errors, fields);
    }

    private Component letter(OrderDetails order, String wanted) {
        var errors = new FormErrors();
        var choice = errors.register("day", new Select<WindowSchedule>());
        var text = errors.register("text", new TextArea(Texts.of("window-order.text")));
        choice.setLabel(Texts.of("plan.date"));
        choice.setItems(choices(order).toList());
        choice.setItemLabelGenerator(PlanWords::schedule);
        choice.setWidthFull();
        text.setMaxLength(FreeText.MAX_LENGTH);
        text.setWidthFull();
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                text.setValue(orders.draft(order.window(), chosen.getValue()));
            }
        });
        order.dates().stream()
                .filter(date -> date.id().toString().equals(wanted))
                .map(ProposedDate::schedule)
                .findFirst()
                .or(() -> choices(order).findFirst())
                .ifPresent(choice::setValue);
        var form = new Div(
                errors,
                new Paragraph(Texts.of("window-order.send.help", order.address())),
                choice,
                text,
                Buttons.primary("window-order.send.action", () -> {
                    if (errors.run(() -> orders.place(
                            order.window(),
                            order.version(),
                            Objects.requireNonNull(choice.getValue()),
                            text.getValue()))) {
                        Notices.done("window-order.sent");
                        show(order.window(), "");
                    }
                }));
        form.addClassName("form");
        return form;
    }

    private static Stream<WindowSchedule> choices(OrderDetails order) {
        return Stream.concat(order.dates().stream().map(ProposedDate::schedule), Stream.ofNullable(order.proposed()))
                .distinct();
    }

    private Component letters(OrderDetails order) {
        var timeline = new Timeline();
        order.letters()
                .forEach(letter -> timeline.add(
                        letter.at(),
                        letter.byName(),
                        Texts.of("window-order.letter", OrderDetails.mark(letter.caseNumber())),
                        letter.text()));
        var all = new Div();
        all.addClassName("list");
        if (order.letters().isEmpty()) {
            all.add(new Paragraph(Texts.of("window-order.letters.none")));
            return all;
        }
        var write = new Div(Buttons.secondary("window-order.write", () -> write(order.window())));
        write.addClassName("form-actions");
        all.add(timeline, write);
        return all;
    }

    private void write(WindowId window) {
        CommentDialog.ask("window-order.write.title", "window-order.text", "window-order.write.action", true, text -> {
            orders.write(window, text);
            Notices.done("window-order.sent");
            show(window, "");
        });
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Texts.of(titleKey)), content);
    }
}
