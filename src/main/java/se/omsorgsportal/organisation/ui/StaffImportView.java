package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.omsorgsportal.organisation.StaffColumn;
import se.omsorgsportal.organisation.StaffLists;
import se.omsorgsportal.organisation.StaffPlan;
import se.omsorgsportal.shared.Progress;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.TableLimits;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.ColumnChoice;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.LongWork;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Steps;
import se.omsorgsportal.shared.ui.TableUpload;
import se.omsorgsportal.shared.ui.Templates;
import se.omsorgsportal.shared.ui.Texts;

/** Takes a staff list in: the file, what its columns say, what every row would do, and then all of it (ORG-04). */
@Route(OrganisationNavigation.STAFF_IMPORT)
@Handbook("staff-import")
@RolesAllowed("ADMINISTRATOR")
class StaffImportView extends Page {

    private static final int AT_ONCE = 500;
    private final transient StaffLists lists;
    private final Steps steps = new Steps(Stream.of("file", "columns", "preview", "done")
            .map(step -> Texts.of("stafflist.step." + step))
            .toList());
    private final Div place = new Div();

    StaffImportView(StaffLists lists) {
        super("stafflist.import");
        this.lists = lists;
        actions(Links.action("organisation.people", OrganisationNavigation.PEOPLE));
        place.addClassName("list");
        add(steps, place);
        chooseFile();
    }

    private void chooseFile() {
        show(
                0,
                new Paragraph(Texts.of("stafflist.intro")),
                new Paragraph(Texts.of("stafflist.adds")),
                Templates.of(Texts.of("stafflist.title"), StaffColumn.class, example()),
                new TableUpload(TableLimits.LIST, this::chooseColumns));
    }

    private static List<String> example() {
        return List.of(
                Texts.of("stafflist.example.given-name"),
                Texts.of("stafflist.example.family-name"),
                "asa.exempel@vard.example",
                "070-174 06 05",
                Texts.of("ProfessionalFunction.CARE_STAFF"),
                "",
                "2027-06-01",
                "2027-08-31",
                Texts.of("stafflist.example.unit"));
    }

    private void chooseColumns(TableFile file) {
        var columns = new ColumnChoice<>(StaffColumn.class, file);
        var buttons = new Div(
                Buttons.secondary("stafflist.other-file", this::chooseFile),
                Buttons.primary("stafflist.preview", () -> preview(file, columns.columns())));
        buttons.addClassName("form-actions");
        show(
                1,
                new Paragraph(Texts.of("stafflist.columns", file.lines().size(), Texts.of(file.format()))),
                columns,
                buttons);
    }

    /** A short list answers at once; a long one says how far it has come. */
    private <T> void work(int step, String key, int rows, Function<Progress, T> work, Consumer<T> then, Runnable back) {
        if (rows <= AT_ONCE) {
            then.accept(work.apply(Progress.UNWATCHED));
            return;
        }
        var waiting = new LongWork(key);
        show(step, waiting);
        waiting.run(work, then, back);
    }

    private void preview(TableFile file, Map<StaffColumn, Integer> columns) {
        work(
                2,
                "stafflist.previewing",
                file.lines().size(),
                progress -> lists.preview(file, columns, progress),
                plan -> show(file, columns, plan),
                () -> chooseColumns(file));
    }

    private void show(TableFile file, Map<StaffColumn, Integer> columns, StaffPlan plan) {
        var buttons = new Div(
                Buttons.secondary("stafflist.other-file", this::chooseFile),
                Buttons.secondary("stafflist.columns-again", () -> chooseColumns(file)));
        buttons.addClassName("form-actions");
        if (!plan.isRefused() && !plan.isEmpty()) {
            buttons.add(Buttons.primary("stafflist.carry-out", () -> carryOut(file, columns, plan)));
        }
        show(2, new StaffPlanPanel(plan), buttons);
    }

    private void carryOut(TableFile file, Map<StaffColumn, Integer> columns, StaffPlan plan) {
        work(
                2,
                "stafflist.carrying-out",
                file.lines().size(),
                progress -> {
                    lists.carryOut(file, columns, plan, progress);
                    return plan;
                },
                this::done,
                () -> show(file, columns, plan));
    }

    private void done(StaffPlan plan) {
        Notices.done("stafflist.done");
        show(3, new Paragraph(Texts.of("stafflist.done.help")), new StaffPlanPanel(plan));
    }

    private void show(int step, Component... content) {
        steps.setCurrent(step);
        place.removeAll();
        place.add(content);
    }
}
