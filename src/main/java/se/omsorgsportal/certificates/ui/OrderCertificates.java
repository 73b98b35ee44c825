package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import se.omsorgsportal.certificates.CertificateFacts;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderPageContribution;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** The certificates that an order orders, revokes or ends, on the order's page (ORD-12). */
@org.springframework.stereotype.Component
class OrderCertificates implements OrderPageContribution {

    private final CertificateRegister register;

    OrderCertificates(CertificateRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> content(OrderDetails order) {
        var found = register.ofOrder(order);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(new H2(Texts.of("certificates.of-order")), list(found)));
    }

    private static UnorderedList list(List<CertificateFacts> found) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var one : found) {
            var hsaId = one.hsaId();
            var title = hsaId == null ? Texts.of("certificates.certificate") : hsaId.value();
            list.add(new ListItem(
                    Links.to(title, CertificateNavigation.certificate(one.id())), CertificateWords.badge(one.state())));
        }
        return list;
    }
}
