package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.servicewindows.Effects;
import se.omsorgsportal.servicewindows.PlanDates;
import se.omsorgsportal.servicewindows.PlanDesk;
import se.omsorgsportal.servicewindows.PlanForm;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Steps;
import se.omsorgsportal.shared.ui.Texts;

/** Plans a window in steps: what, whom it hits, when, and a look at all of it (WIN-01, WIN-04). */
@Route(PlanNavigation.PLAN)
@RouteAlias(PlanNavigation.WINDOWS + "/:id/plan")
@Handbook("plan-window")
@RolesAllowed("ADMINISTRATOR")
class PlanView extends Page implements BeforeEnterObserver {

    private static final int LAST = 3;

    private final transient PlanDesk desk;
    private final transient Windows windows;
    private final transient Effects effects;
    private final FormErrors errors = new FormErrors();
    private final Steps track = new Steps(List.of("what", "effect", "when", "review").stream()
            .map(each -> Texts.of("plan.step." + each))
            .toList());
    private final RadioButtonGroup<WindowKind> kind = new RadioButtonGroup<>();
    private final ScopeFields scope;
    private final Div worked = new Div();
    private final TextArea effect = new TextArea(Texts.of("plan.effect"));
    private final Checkbox secondRound = new Checkbox(Texts.of("plan.second-round"));
    private final DatesPanel dates;
    private final Checkbox warned = new Checkbox(Texts.of("plan.warned"));
    private final Div content = new Div();
    private final Div buttons = new Div();
    private String drafted = "";
    private int step;
    private @Nullable WindowDetails known;

    PlanView(PlanDesk desk, Windows windows, Effects effects, PlanDates planDates, CareSystems systems, Clock clock) {
        super("plan.title");
        this.desk = desk;
        this.windows = windows;
        this.effects = effects;
        kind.setLabel(Texts.of("plan.kind"));
        kind.setItems(WindowKind.values());
        kind.setItemLabelGenerator(each -> Texts.of("plan.kind." + each.name()));
        kind.setValue(WindowKind.PLANNED);
        scope = new ScopeFields(systems.catalogue(), this::scopeChanged);
        effect.setHelperText(Texts.of("plan.effect.help"));
        effect.setMaxLength(FreeText.MAX_LENGTH);
        effect.setWidthFull();
        secondRound.setHelperText(Texts.of("plan.second-round.help"));
        worked.addClassName("cards");
        dates = new DatesPanel(
                planDates,
                schedule ->
                        planDates.advice(scope.scope(), kind.getValue(), schedule, known == null ? null : known.id()),
                kind::getValue,
                clock);
        errors.register("systems", scope);
        errors.register("effect", effect);
        errors.register("dates", dates);
        errors.register("warned", warned);
        content.addClassName("list");
        buttons.addClassName("form-actions");
        add(track, errors, content, buttons);
        go(0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isEmpty()) {
            return;
        }
        known = windows.details(PlanNavigation.id(event));
        var form = desk.form(known.id());
        setTitle(Texts.of("plan.change.title", known.number().toString()));
        kind.setValue(form.kind());
        kind.setReadOnly(true);
        scope.setScope(form.systems());
        effect.setValue(form.effect());
        secondRound.setValue(form.secondRound());
        dates.setChosen(form.dates());
        go(0);
    }

    /** The text is made anew as long as nobody has written in it; so is the choice of rounds. */
    private void scopeChanged() {
        var codes = scope.scope();
        var next = codes.isEmpty() ? "" : effects.draft(codes);
        if (effect.getValue().equals(drafted)) {
            effect.setValue(next);
        }
        drafted = next;
        secondRound.setValue(windows.secondRoundByDefault(codes));
    }

    private void go(int to) {
        step = to;
        track.setCurrent(to);
        content.removeAll();
        content.add(parts());
        buttons.removeAll();
        if (to > 0) {
            buttons.add(Buttons.secondary("form.back", () -> go(step - 1)));
        }
        if (to < LAST) {
            buttons.add(Buttons.primary("form.next", this::next));
            return;
        }
        buttons.add(Buttons.primary("plan.save", this::save));
    }

    private Component[] parts() {
        return switch (step) {
            case 0 -> new Component[] {new Paragraph(Texts.of("plan.what.help")), kind, scope};
            case 1 -> {
                worked.removeAll();
                new EffectPanel(effects.of(scope.scope()))
                        .getChildren()
                        .toList()
                        .forEach(worked::add);
                yield new Component[] {worked, effect, secondRound};
            }
            case 2 -> {
                dates.show();
                yield new Component[] {new Paragraph(Texts.of("plan.when.help." + kind.getValue())), dates};
            }
            default -> review();
        };
    }

    private Component[] review() {
        var facts = new Facts()
                .add("plan.kind", Texts.of(kind.getValue()))
                .add("plan.systems", String.join(", ", effects.names(scope.scope())))
                .add("plan.second-round.short", Texts.of(secondRound.getValue() ? "plan.yes" : "plan.no"));
        var text = new Paragraph(effect.getValue());
        text.addClassName("mail-text");
        facts.add("plan.effect", text);
        facts.add("plan.dates", dates.review());
        warned.setVisible(dates.isWarned());
        return new Component[] {facts, warned, new Paragraph(Texts.of("plan.review.next." + kind.getValue()))};
    }

    private void next() {
        errors.run(() -> {
            Set<String> codes = scope.scope();
            if (step == 0 && codes.isEmpty()) {
                throw new InvalidInput("systems", "windows.fault.systems");
            }
            if (step == 1) {
                FreeText.optional("effect", effect.getValue());
            }
            if (step == 2 && dates.chosen().isEmpty()) {
                throw new InvalidInput("dates", "plan.fault.dates");
            }
            go(step + 1);
        });
    }

    private void save() {
        errors.run(() -> {
            var form = new PlanForm(
                    kind.getValue(),
                    scope.scope(),
                    secondRound.getValue(),
                    effect.getValue(),
                    dates.chosen(),
                    !warned.isVisible() || warned.getValue());
            var id = known == null ? desk.plan(form) : known.id();
            if (known != null) {
                desk.change(id, known.version(), form);
            }
            Notices.done("plan.saved", windows.details(id).number().toString());
            UI.getCurrent()
                    .navigate(PlanNavigation.of(
                            id,
                            kind.getValue() == WindowKind.URGENT ? PlanNavigation.ORDER : PlanNavigation.CONSULTATION));
        });
    }
}
