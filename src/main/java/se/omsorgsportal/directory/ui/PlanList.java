package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.omsorgsportal.directory.DirectoryPlan;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** What a dry run says: each attribute before and after, or why it cannot be done (PRV-15). */
public class PlanList extends Div {

    public PlanList(DirectoryPlan plan) {
        addClassNames("card", "directory-plan");
        getElement().setAttribute("role", "status");
        var problem = plan.problem();
        if (problem != null) {
            add(
                    new StatusBadge(Texts.of("directory.plan.impossible"), Tone.BAD),
                    new Paragraph(Texts.of(problem)),
                    new Paragraph(plan.place()));
            return;
        }
        add(new StatusBadge(
                Texts.of(plan.steps().isEmpty() ? "directory.plan.nothing" : "directory.plan.possible"), Tone.GOOD));
        add(new Paragraph(plan.place()));
        var list = new UnorderedList();
        plan.steps().forEach(step -> list.add(new ListItem(words(step))));
        add(list);
    }

    private static String words(DirectoryPlan.Step step) {
        if (step.before().isEmpty()) {
            return Texts.of("directory.plan.add", step.attribute(), step.after());
        }
        return step.after().isEmpty()
                ? Texts.of("directory.plan.remove", step.attribute(), step.before())
                : Texts.of("directory.plan.change", step.attribute(), step.before(), step.after());
    }
}
