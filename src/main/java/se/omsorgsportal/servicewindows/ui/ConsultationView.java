package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.ConsultationDetails;
import se.omsorgsportal.servicewindows.ConsultationDetails.ProposedDate;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowWatch;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;

/** Which date suits whom: the form for those who are asked, all answers side by side for the administrator (WIN-02). */
@Route(PlanNavigation.WINDOWS + "/:id" + PlanNavigation.CONSULTATION)
@Handbook("consultation")
@PermitAll
class ConsultationView extends Page implements BeforeEnterObserver {

    private final transient Consultations consultations;
    private final transient WindowWatch watch;
    private final transient CurrentUser user;
    private final Div answers = new Div();
    private @Nullable WindowId shown;

    ConsultationView(Consultations consultations, WindowWatch watch, CurrentUser user) {
        super("consultation.title");
        this.consultations = consultations;
        this.watch = watch;
        this.user = user;
        answers.addClassName("list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = PlanNavigation.id(event);
        show(shown);
    }

    /** Answers come to the administrator who waits for them; what somebody is typing stays. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var id = shown;
        if (id != null && user.has(Role.ADMINISTRATOR)) {
            new Watching(attached).pushed(look -> watch.watch(id, look), () -> showAnswers(consultations.details(id)));
        }
    }

    private void show(WindowId id) {
        var details = consultations.details(id);
        boolean administrator = user.has(Role.ADMINISTRATOR);
        clearContent();
        setTitle(Texts.of("consultation.title.window", details.number().toString()));
        if (administrator) {
            actions(Links.to(Texts.of("plan.to-window"), PlanNavigation.window(id)));
        }
        add(facts(details));
        if (details.mayAnswer()) {
            add(new Section(new H2(Texts.of("consultation.mine")), new ReplyForm(details, replies -> {
                consultations.answer(id, replies);
                Notices.done("consultation.answered");
                show(id);
            })));
        } else if (!administrator) {
            add(new Paragraph(Texts.of("consultation.closed")));
        }
        if (administrator) {
            add(overview(details));
        }
    }

    private static Facts facts(ConsultationDetails details) {
        var facts = new Facts().add("plan.systems", String.join(", ", details.systems()));
        var answerBy = details.answerBy();
        if (answerBy != null && details.state() == WindowState.CONSULTING) {
            facts.add("consultation.answer-by", Dates.weekday(answerBy));
        }
        var effect = new Paragraph(details.effect());
        effect.addClassName("mail-text");
        return facts.add("plan.effect", effect);
    }

    private Section overview(ConsultationDetails details) {
        var section = new Section(new H2(Texts.of("consultation.answers")));
        if (details.kind() == WindowKind.URGENT) {
            section.add(new Paragraph(Texts.of("consultation.urgent")));
            return section;
        }
        var groups = new ArrayList<String>();
        details.emptyGroups().forEach(group -> groups.add(Texts.of(group)));
        if (!groups.isEmpty()) {
            section.add(
                    new Paragraph(Texts.of("consultation.empty-groups", String.join(", ", groups))),
                    Links.to(Texts.of("consultation.groups.title"), PlanNavigation.GROUPS));
        }
        if (details.state() == WindowState.PLANNING) {
            section.add(opening(details));
        }
        showAnswers(details);
        var all = new Div(answers);
        all.addClassName("list");
        if (details.state() == WindowState.CONSULTING) {
            all.add(choices(details));
        }
        section.add(all);
        return section;
    }

    private void showAnswers(ConsultationDetails details) {
        answers.removeAll();
        if (details.state() != WindowState.PLANNING && !details.rows().isEmpty()) {
            answers.add(new Paragraph(Texts.of(
                    "consultation.silent", details.silent(), details.rows().size())));
        }
        answers.add(new AnswerTable(details));
    }

    private Div opening(ConsultationDetails details) {
        var errors = new FormErrors();
        var by = errors.register("answerBy", new DayField("consultation.answer-by"));
        by.setValue(consultations.usualAnswerBy());
        var open = Buttons.primary("consultation.open", () -> {
            if (errors.run(() -> consultations.open(details.window(), details.version(), by.getValue()))) {
                Notices.done("consultation.opened");
                show(details.window());
            }
        });
        var fields = new Div(by, open, Links.to(Texts.of("plan.change"), PlanNavigation.change(details.window())));
        fields.addClassName("toolbar");
        var all = new Div(errors, new Paragraph(Texts.of("consultation.open.help")), fields);
        all.addClassName("form");
        return all;
    }

    /** The date that is ordered next; answers that come later do not count. */
    private static Div choices(ConsultationDetails details) {
        var buttons = new Div();
        buttons.addClassName("form-actions");
        for (ProposedDate date : details.dates()) {
            var button = Buttons.secondary(
                    "consultation.choose",
                    () -> UI.getCurrent()
                            .navigate(
                                    PlanNavigation.of(details.window(), PlanNavigation.ORDER),
                                    QueryParameters.of("date", date.id().toString())));
            button.setText(Texts.of("consultation.choose", PlanWords.schedule(date.schedule())));
            buttons.add(button);
        }
        var all = new Div(new Paragraph(Texts.of("consultation.choose.help")), buttons);
        all.addClassName("list");
        return all;
    }
}
