package se.omsorgsportal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rules of the house that a machine can watch. */
@AnalyzeClasses(packages = "se.omsorgsportal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(PermitAll.class, RolesAllowed.class, AnonymousAllowed.class);

    @Test
    void arrowsBetweenModulesPointOneWay() {
        ApplicationModules.of(PortalApplication.class).verify();
    }

    @ArchTest
    static final ArchRule viewsAreNobodysBusiness = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsLiveInUiPackages = classes()
            .that()
            .areAssignableTo(Component.class)
            .should()
            .resideInAnyPackage("..ui..", "se.omsorgsportal.shell..")
            .orShould()
            .beAnonymousClasses();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            });

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayEnter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(new ArchCondition<>("say who may enter") {
                @Override
                public void check(JavaClass view, ConditionEvents events) {
                    boolean said = ACCESS.stream().anyMatch(view::isAnnotatedWith);
                    events.add(new SimpleConditionEvent(view, said, view.getName() + " has no access annotation"));
                }
            });

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(new ArchCondition<>("say who may call it") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean said = method.getModifiers().contains(JavaModifier.STATIC)
                            || method.isMetaAnnotatedWith(PreAuthorize.class)
                            || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class);
                    events.add(
                            new SimpleConditionEvent(method, said, method.getFullName() + " has no access annotation"));
                }
            });

    /** Only these packages are looked through for views when the portal starts. */
    @ArchTest
    static final ArchRule viewsLieWhereTheyAreLookedFor = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .should()
            .resideInAnyPackage("se.omsorgsportal.shell", "se.omsorgsportal.*.ui");

    /** Vaadin does not look for them: see VaadinServices. */
    @ArchTest
    static final ArchRule whatVaadinUsesOfOursAreBeans = classes()
            .that(new DescribedPredicate<>("are services that Vaadin looks up") {
                @Override
                public boolean test(JavaClass type) {
                    return Arrays.stream(LookupServletContainerInitializer.class
                                    .getAnnotation(HandlesTypes.class)
                                    .value())
                            .anyMatch(type::isAssignableTo);
                }
            })
            .should()
            .beMetaAnnotatedWith("org.springframework.stereotype.Component")
            .allowEmptyShould(true);

    /** Nothing would heed them: see AccessRules. */
    @ArchTest
    static final ArchRule accessIsSaidByPreAuthorize = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PostAuthorize.class, PreFilter.class, PostFilter.class);

    /** With a transaction of its own, so that what it did and that it has heard stand or fall together: see HeardPublications. */
    @ArchTest
    static final ArchRule listenersHaveTheirOwnTransaction = methods()
            .that()
            .areAnnotatedWith(TransactionalEventListener.class)
            .should()
            .beDeclaredIn("se.omsorgsportal.routines.RoutineValues");
}
