package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import se.omsorgsportal.servicewindows.Effect;
import se.omsorgsportal.shared.ui.Texts;

/** Who and what stands still during a window, as worked out from the catalogue (WIN-01). */
class EffectPanel extends Div {

    EffectPanel(Effect effect) {
        addClassName("effect-panel");
        add(part("plan.effect.businesses", effect.businesses().stream().map(Texts::of)));
        add(part("plan.effect.modules", effect.hits().stream().map(Effect.Hit::name)));
        add(part(
                "plan.effect.integrations",
                effect.hits().stream()
                        .flatMap(hit -> hit.integrations().stream()
                                .map(each -> Texts.of(
                                        "plan.effect.integration", hit.name(), each.name(), each.purpose())))));
    }

    private static Div part(String titleKey, Stream<String> words) {
        List<String> lines = words.toList();
        var part = new Div(new H3(Texts.of(titleKey)));
        part.addClassName("card");
        if (lines.isEmpty()) {
            part.add(new Paragraph(Texts.of("plan.effect.none")));
            return part;
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        part.add(list);
        return part;
    }
}
