package se.omsorgsportal.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;

/** Fills an empty database with demo data on the first start, and says where the portal is and who may sign in. */
@Component
@Profile("demo")
@Order(10)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private final Providers providers;
    private final DemoOrganisation organisation;
    private final DemoWindowTests windowTests;
    private final DemoOrders orders;
    private final DemoSignIns signIns;
    private final DemoCertificates certificates;
    private final DemoMoves moves;
    private final DemoStandIns standIns;
    private final DemoWindows windows;
    private final DemoFaults faults;
    private final Personas personas;
    private final PortalProperties portal;

    DemoStart(
            Providers providers,
            DemoOrganisation organisation,
            DemoWindowTests windowTests,
            DemoOrders orders,
            DemoSignIns signIns,
            DemoCertificates certificates,
            DemoMoves moves,
            DemoStandIns standIns,
            DemoWindows windows,
            DemoFaults faults,
            Personas personas,
            PortalProperties portal) {
        this.providers = providers;
        this.organisation = organisation;
        this.windowTests = windowTests;
        this.orders = orders;
        this.signIns = signIns;
        this.certificates = certificates;
        this.moves = moves;
        this.standIns = standIns;
        this.windows = windows;
        this.faults = faults;
        this.personas = personas;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (SystemAccess.call(() -> providers.active().isEmpty())) {
            LOG.info("Making the demo data, once.");
            var units = SystemAccess.call(organisation::create);
            windowTests.create();
            orders.create(units);
            certificates.create(orders, List.of(units.get(5), units.get(6)));
            signIns.create(List.of(units.get(5), units.get(6), units.get(10), units.get(11)));
            moves.create(units);
            standIns.create();
            windows.create();
            faults.create(units);
            SecurityContextHolder.clearContext();
        }
        LOG.info("The portal is ready at {}", portal.link(""));
        personas.all()
                .forEach(who -> LOG.info(
                        "  sign in as {} ({})",
                        who.name(),
                        who.roles().stream()
                                .map(role ->
                                        role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining(", "))));
    }
}
