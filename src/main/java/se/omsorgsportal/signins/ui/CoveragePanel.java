package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.signins.Coverage;

/** Which days all logs together tell about, and what is missing between. */
class CoveragePanel extends Section {

    CoveragePanel(Coverage coverage) {
        add(new H2(Texts.of("signins.coverage")));
        if (coverage.stretches().isEmpty()) {
            add(new Paragraph(Texts.of("signins.coverage.none")));
            return;
        }
        add(new Paragraph(Texts.of("signins.coverage.help", ImportWords.days(coverage))));
        var holes = coverage.holes();
        if (holes.isEmpty()) {
            add(new StatusBadge(Texts.of("signins.coverage.whole"), Tone.GOOD));
            return;
        }
        var list = new UnorderedList();
        holes.forEach(hole -> list.add(new ListItem(ImportWords.days(hole))));
        add(new Div(new StatusBadge(Texts.of("signins.coverage.holes", holes.size()), Tone.WARNING)), list);
    }
}
