package se.omsorgsportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

class ViewsBesideTest {

    private final GenericApplicationContext context = new GenericApplicationContext();

    /** As Vaadin looks, with the context's memory of classes. */
    private static final class Look extends ClassPathScanningCandidateComponentProvider {

        private Look(GenericApplicationContext context) {
            super(false);
            setResourceLoader(context);
            setMetadataReaderFactory(new CachingMetadataReaderFactory(context));
            addIncludeFilter(new AnnotationTypeFilter(Route.class));
            addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
            addIncludeFilter(new AssignableTypeFilter(AppShellConfigurator.class));
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return super.isCandidateComponent(definition)
                    || definition.getMetadata().isAbstract();
        }

        private Set<String> views() {
            return Arrays.stream(PortalApplication.class
                            .getAnnotation(EnableVaadin.class)
                            .value())
                    .flatMap(packages -> findCandidateComponents(packages).stream())
                    .map(found -> found.getBeanClassName())
                    .collect(Collectors.toSet());
        }
    }

    private Set<Resource> known() {
        return Set.copyOf(context.getResourceCache(MetadataReader.class).keySet());
    }

    @Test
    @DisplayName("Vaadin finds the views that it would find itself, and has to read none of the classes")
    void readsAhead() throws InterruptedException {
        new ViewsBeside().begin(context).join();
        var ahead = known();

        assertThat(new Look(context).views())
                .hasSizeGreaterThan(80)
                .isEqualTo(new Look(new GenericApplicationContext()).views());
        assertThat(known()).isEqualTo(ahead);
    }

    @Test
    @DisplayName("What cannot be read stops nothing")
    void readsNothing() throws InterruptedException {
        context.setClassLoader(new ClassLoader(null) {});

        new ViewsBeside().begin(context).join();

        assertThat(known()).isEmpty();
    }
}
