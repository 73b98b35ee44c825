package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.provisioning.TaskId;

/** The addresses of the provisioning's views. */
@NamedInterface("navigation")
public final class ProvisioningNavigation {

    public static final String TASKS = "tasks";
    public static final String FIRST_DAY = "first-day";
    public static final String DUTIES = "duties";
    public static final String DUTIES_VERSIONS = "duties/versions";
    static final String REVEAL = "reveal";
    static final String ID = "id";
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private ProvisioningNavigation() {}

    public static String task(TaskId id) {
        return TASKS + "/" + id;
    }

    static String order(OrderId id) {
        return "orders/" + id;
    }

    /** The identifier in the address, if it is a right one. */
    static Optional<String> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get(ID).filter(text -> text.matches(UUID));
    }
}
