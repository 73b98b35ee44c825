package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import se.omsorgsportal.faultreports.FaultDetails;
import se.omsorgsportal.faultreports.FaultId;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.FaultReportState;
import se.omsorgsportal.faultreports.ServiceDesk;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** One report: what happened, how far it has come, and for administrators what they can make of it (WIN-13). */
@Route(FaultNavigation.FAULTS + "/:id")
@Handbook("fault-reports")
@PermitAll
class FaultView extends Page implements BeforeEnterObserver {

    private final transient FaultReports faults;
    private final transient People people;
    private final transient ServiceDesk desk;

    FaultView(FaultReports faults, People people, ServiceDesk desk) {
        super("faults.title");
        this.faults = faults;
        this.people = people;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FaultNavigation.id(event));
    }

    private void show(FaultId id) {
        var fault = faults.details(id);
        clearContent();
        setTitle(Texts.of("faults.fault.title", fault.number(), fault.system()));
        actions(fault.next().stream().map(next -> button(fault, next)).toArray(Component[]::new));
        add(
                new Div(FaultWording.badge(fault.state())),
                new Paragraph(Texts.of("faults.next." + fault.state())),
                facts(fault),
                section("faults.history", history(fault)));
        if (fault.state().isOpen()) {
            add(new DeskLine(desk.address(), desk.phone(), subject(fault), body(fault)));
        }
    }

    private Component button(FaultDetails fault, FaultReportState next) {
        var key = "faults.become." + next;
        return Buttons.secondary(
                key,
                () -> CommentDialog.ask(key + ".title", "faults.comment", key, !next.isOpen(), comment -> {
                    faults.become(fault.id(), fault.version(), next, comment);
                    Notices.done("faults.kept", fault.number());
                    show(fault.id());
                }));
    }

    private static Facts facts(FaultDetails fault) {
        return new Facts()
                .add("faults.system", fault.system())
                .add("faults.unit", fault.unit())
                .add("faults.what", fault.what())
                .add("faults.device", fault.device())
                .add("faults.reporter", fault.reporter())
                .add("faults.reported", Dates.moment(fault.reportedAt()));
    }

    private Component history(FaultDetails fault) {
        var all = new HashSet<PersonId>();
        fault.steps().forEach(step -> {
            if (step.by() != null) {
                all.add(step.by());
            }
            if (step.forWhom() != null) {
                all.add(step.forWhom());
            }
        });
        var names = people.names(all);
        var timeline = new Timeline();
        for (var step : fault.steps()) {
            var name = step.by() == null ? "–" : names.getOrDefault(step.by(), "–");
            var who =
                    step.forWhom() == null ? name : Texts.of("who.for", name, names.getOrDefault(step.forWhom(), "–"));
            timeline.add(step.at(), who, Texts.of(step.state()), step.comment());
        }
        return timeline;
    }

    private static String subject(FaultDetails fault) {
        return Texts.of("faults.mail.subject", fault.number(), fault.system());
    }

    private static String body(FaultDetails fault) {
        return Texts.of("faults.mail.body", fault.system(), fault.unit(), fault.device(), fault.what());
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Texts.of(titleKey)), content);
    }
}
