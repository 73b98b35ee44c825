package se.omsorgsportal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.grid.Grid;
import java.util.Map;
import se.omsorgsportal.shared.ui.ExportMenu;
import se.omsorgsportal.shared.ui.ListBar;

/** Every list can be taken out of the portal as it is shown (ORG-04, ALL-07). */
@AnalyzeClasses(packages = "se.omsorgsportal", importOptions = DoNotIncludeTests.class)
class ArchitectureListsTest {

    /** Lists without a way out, each with why; a list belongs here only when nobody could want it as a file. */
    private static final Map<String, String> WITHOUT_EXPORT =
            Map.of("MessagesView", "what the portal said to one person, read once and thrown away");

    @ArchTest
    static final ArchRule listsCanBeTakenOut =
            classes().that(makeAGrid()).should(offerAnExport()).as("who shows a grid offers it as a file");

    private static DescribedPredicate<JavaClass> makeAGrid() {
        return DescribedPredicate.describe(
                "make a grid",
                one -> !one.isAssignableTo(Grid.class)
                        && one.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isAssignableTo(Grid.class)));
    }

    private static ArchCondition<JavaClass> offerAnExport() {
        return new ArchCondition<>("offer an export, or be named as an exception") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                boolean offers = one.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ListBar.class)
                                || call.getTargetOwner().isEquivalentTo(ExportMenu.class));
                boolean excepted = WITHOUT_EXPORT.containsKey(one.getSimpleName());
                events.add(new SimpleConditionEvent(
                        one,
                        offers != excepted,
                        one.getSimpleName() + (offers ? " is excepted and offers one" : " shows a grid without")));
            }
        };
    }
}
