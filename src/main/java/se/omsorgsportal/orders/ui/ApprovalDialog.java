package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Asks an administrator what is granted: all that was ordered, or less of it with a comment (ORD-12). */
class ApprovalDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final CheckboxGroup<PermissionCode> permissions = new CheckboxGroup<>();
    private final DayField validTo = new DayField("orders.approve.valid-to");
    private final TextArea comment = new TextArea(Texts.of("orders.approve.comment"));

    ApprovalDialog(OrderDetails order, Map<PermissionCode, PermissionSummary> known, Consumer<Approval> approve) {
        setHeaderTitle(Texts.of("orders.approve.title", order.caseNumber().toString()));
        setWidth("min(40rem, 95vw)");
        permissions.setLabel(Texts.of("orders.approve.permissions"));
        permissions.setItems(order.permissions().stream().sorted().toList());
        permissions.setItemLabelGenerator(code -> OrderFactsSource.name(code, known.get(code)));
        permissions.setValue(order.permissions());
        permissions.addClassName("in-columns");
        permissions.setWidthFull();
        permissions.setVisible(!order.permissions().isEmpty());
        validTo.setVisible(order.kind() == OrderKind.NEW_ACCOUNT);
        if (order.kind() == OrderKind.NEW_ACCOUNT) {
            validTo.setValue(order.employment().to());
        }
        validTo.setHelperText(Texts.of("orders.approve.valid-to.help"));
        comment.setMaxLength(FreeText.MAX_LENGTH);
        comment.setWidthFull();
        if (canBeTrimmed(order)) {
            comment.setHelperText(Texts.of("orders.approve.comment.help"));
        }
        errors.register("permissions", permissions);
        errors.register("validTo", validTo);
        errors.register("comment", comment);
        add(errors, help(order), permissions, validTo, comment);
        getFooter()
                .add(
                        Buttons.secondary("dialog.cancel", this::close),
                        Buttons.primary("orders.approve", () -> send(approve)));
    }

    private static Paragraph help(OrderDetails order) {
        return new Paragraph(Texts.of(canBeTrimmed(order) ? "orders.approve.help" : "orders.approve.as-is"));
    }

    /** Only where permissions are ordered is there something to grant less of (ORD-12). */
    private static boolean canBeTrimmed(OrderDetails order) {
        return order.kind().asksForPermissions() && !order.permissions().isEmpty();
    }

    private void send(Consumer<Approval> approve) {
        boolean done = errors.run(
                () -> approve.accept(new Approval(comment.getValue(), permissions.getValue(), validTo.getValue())));
        if (done) {
            close();
        }
    }
}
