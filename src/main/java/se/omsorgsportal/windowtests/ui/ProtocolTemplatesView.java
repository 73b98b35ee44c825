package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;
import se.omsorgsportal.windowtests.BaseStep;
import se.omsorgsportal.windowtests.ProtocolTemplates;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.TemplateVersion;
import se.omsorgsportal.windowtests.TestResources;

/** What a protocol asks, area by area and version by version (WIN-10). */
@Route(WindowTestNavigation.TEMPLATES)
@Handbook("window-tests")
@RolesAllowed("ADMINISTRATOR")
class ProtocolTemplatesView extends Page {

    private final transient ProtocolTemplates templates;
    private final transient People people;
    private final FormErrors errors = new FormErrors();
    private final Select<String> area = new Select<>();
    private final TextArea steps = new TextArea(Texts.of("windowtests.template.steps"));
    private final Paragraph version = new Paragraph();
    private final Div history = new Div();
    private int seen;

    ProtocolTemplatesView(ProtocolTemplates templates, TestResources resources, Protocols protocols, People people) {
        super("windowtests.templates");
        this.templates = templates;
        this.people = people;
        addClassName("narrow-form");
        var names = protocols.areaNames();
        var codes = new ArrayList<String>();
        codes.add(ProtocolTemplates.GENERAL);
        codes.addAll(resources.areas());
        area.setLabel(Texts.of("windowtests.template.area"));
        area.setItems(codes);
        area.setItemLabelGenerator(code -> ProtocolTemplates.GENERAL.equals(code)
                ? Texts.of("windowtests.template.general")
                : names.apply(Objects.requireNonNull(code)));
        area.setWidthFull();
        area.addValueChangeListener(chosen -> show());
        errors.register("steps", steps);
        steps.setHelperText(Texts.of("windowtests.template.steps.help"));
        steps.setMaxLength(FreeText.MAX_LENGTH);
        steps.setMinRows(5);
        steps.setWidthFull();
        var always = new OrderedList();
        Stream.of(BaseStep.values()).forEach(step -> always.add(new ListItem(Texts.of(step))));
        add(
                new Paragraph(Texts.of("windowtests.templates.help")),
                errors,
                area,
                new H2(Texts.of("windowtests.template.always")),
                always,
                new H2(Texts.of("windowtests.template.more")),
                version,
                steps,
                Buttons.primary("windowtests.template.save", this::save),
                new H2(Texts.of("windowtests.template.history")),
                history);
        area.setValue(ProtocolTemplates.GENERAL);
    }

    private void show() {
        errors.clear();
        var code = area.getValue();
        var own = templates.versions(code);
        var counts = own.isEmpty() ? templates.inForce(code) : own.getFirst();
        seen = own.isEmpty() ? 0 : own.getFirst().number();
        steps.setValue(String.join("\n", counts.steps()));
        boolean borrowed = own.isEmpty() && !ProtocolTemplates.GENERAL.equals(code);
        version.setText(
                borrowed
                        ? Texts.of("windowtests.template.borrowed")
                        : Texts.of("windowtests.template.version", Integer.toString(seen)));
        history.removeAll();
        var names = people.names(own.stream()
                .map(TemplateVersion::madeBy)
                .filter(Objects::nonNull)
                .toList());
        var timeline = new Timeline();
        own.forEach(each -> line(timeline, each, names));
        history.add(own.isEmpty() ? new Paragraph(Texts.of("windowtests.template.no-history")) : timeline);
    }

    private static void line(Timeline timeline, TemplateVersion each, Map<PersonId, String> names) {
        var at = each.madeAt();
        var person = each.madeBy();
        if (at != null) {
            var by = person == null ? "–" : names.getOrDefault(person, "–");
            var title = Texts.of("windowtests.template.version", Integer.toString(each.number()));
            timeline.add(at, by, title, String.join("; ", each.steps()));
        }
    }

    private void save() {
        if (errors.run(() -> templates.write(area.getValue(), seen, steps.getValue()))) {
            Notices.done("windowtests.template.saved");
            show();
        }
    }
}
