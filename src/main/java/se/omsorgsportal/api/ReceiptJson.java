package se.omsorgsportal.api;

import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Receipt;

/** What whoever placed an order takes away (ORD-05). */
record ReceiptJson(String id, String caseNumber, OrderState state, boolean urgent) {

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(
                receipt.order().toString(), receipt.caseNumber().toString(), receipt.state(), receipt.urgent());
    }

    static ReceiptJson of(OrderDetails order) {
        return new ReceiptJson(order.id().toString(), order.caseNumber().toString(), order.state(), order.urgent());
    }
}
