package se.omsorgsportal.orders;

import org.springframework.stereotype.Service;
import se.omsorgsportal.shared.PersonId;

/** Orders for accounts and permissions, from draft to delivery (ORD). */
@Service
public class Orders {

    /** The whole order; throws {@link se.omsorgsportal.security.OutsideScope} when it is none of the user's business. */
    public OrderDetails details(OrderId id) {
        throw new IllegalStateException("to come");
    }

    /** All tasks but the hand-over are done: the orderer may hand over (PRV-13). Called by the provisioning. */
    public void ready(OrderId id) {
        throw new IllegalStateException("to come");
    }

    /** The login is with the user (PRV-09). Called by the provisioning; the manager was checked there. */
    public void delivered(OrderId id, PersonId by) {
        throw new IllegalStateException("to come");
    }
}
