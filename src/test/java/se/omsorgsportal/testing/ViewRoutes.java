package se.omsorgsportal.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the portal's views, layout and error pages; Karibu's own search overlooks classes that are not public. */
public final class ViewRoutes {

    private ViewRoutes() {}

    public static Routes find() {
        Set<Class<? extends Component>> views = new HashSet<>();
        find(new AnnotationTypeFilter(Route.class)).forEach(found -> views.add(found.asSubclass(Component.class)));
        find(new AnnotationTypeFilter(Layout.class)).forEach(found -> views.add(found.asSubclass(Component.class)));
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
        find(new AssignableTypeFilter(HasErrorParameter.class)).forEach(found -> errors.add(errorPage(found)));
        return new Routes(views, errors, true);
    }

    private static Set<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> found = new HashSet<>();
        for (var candidate : scanner.findCandidateComponents("se.omsorgsportal")) {
            found.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> found) {
        return (Class<? extends HasErrorParameter<?>>) found;
    }
}
