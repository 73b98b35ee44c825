package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.CoverageLine;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestTask;

/** Asks one more person to test, for one window only (WIN-06). */
class AddTesterDialog extends Dialog {

    AddTesterDialog(People people, List<CoverageLine> lines, TestGroup group, WindowId window, Runnable changed) {
        var errors = new FormErrors();
        var person = errors.register("person", PersonField.of(people));
        var what = errors.register("area", new MultiSelectComboBox<CoverageLine>(Texts.of("windowtests.areas")));
        what.setItems(lines);
        what.setItemLabelGenerator(
                line -> line.area() + ", " + Texts.of(line.task().round()));
        what.setRequiredIndicatorVisible(true);
        what.setWidthFull();
        setHeaderTitle(Texts.of("windowtests.group.add"));
        setWidth("min(36rem, 95vw)");
        var fields = new Div(errors, person, what);
        fields.addClassName("dialog-fields");
        add(fields);
        getFooter()
                .add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("windowtests.group.add", () -> {
                    boolean added =
                            errors.run(() -> group.add(window, PersonField.chosen(person), tasks(what.getValue())));
                    if (added) {
                        close();
                        Notices.done("windowtests.group.added");
                        changed.run();
                    }
                }));
    }

    private static List<TestTask> tasks(Set<CoverageLine> chosen) {
        return chosen.stream().map(CoverageLine::task).toList();
    }
}
