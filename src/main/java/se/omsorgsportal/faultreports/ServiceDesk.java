package se.omsorgsportal.faultreports;

import org.springframework.stereotype.Component;
import se.omsorgsportal.provisioning.ProvisioningRoutines;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.servicewindows.PlanRoutines;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PhoneNumber;

/** How users reach the service desk themselves. */
@Component
public class ServiceDesk {

    private final Routines routines;

    ServiceDesk(Routines routines) {
        this.routines = routines;
    }

    public PhoneNumber phone() {
        return routines.get(ProvisioningRoutines.SERVICE_DESK);
    }

    public EmailAddress address() {
        return routines.get(PlanRoutines.SERVICE_DESK);
    }
}
