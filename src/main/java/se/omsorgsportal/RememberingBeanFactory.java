package se.omsorgsportal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Remembers which beans have a generic type, as Spring does for plain ones: each of the chains of filters asks for the same
 * twenty-five, of which there are none, and for each Spring would look at every bean again.
 */
class RememberingBeanFactory extends DefaultListableBeanFactory {

    private record Question(ResolvableType type, boolean notOnlySingletons, boolean eager) {}

    private final transient Map<Question, String[]> answers = new ConcurrentHashMap<>();

    /** The context that Spring Boot would take, for a web server with such a factory. */
    static @Nullable ConfigurableApplicationContext context(@Nullable WebApplicationType type) {
        if (type != WebApplicationType.SERVLET) {
            return ApplicationContextFactory.DEFAULT.create(type);
        }
        var beans = new RememberingBeanFactory();
        return AotDetector.useGeneratedArtifacts()
                ? new ServletWebServerApplicationContext(beans)
                : new AnnotationConfigServletWebServerApplicationContext(beans);
    }

    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean notOnlySingletons, boolean eager) {
        if (!type.hasGenerics() || !isConfigurationFrozen()) {
            return super.getBeanNamesForType(type, notOnlySingletons, eager);
        }
        var question = new Question(type, notOnlySingletons, eager);
        var answer = answers.get(question);
        if (answer == null) {
            answer = super.getBeanNamesForType(type, notOnlySingletons, eager);
            answers.put(question, answer);
        }
        return answer.clone();
    }

    @Override
    public void registerSingleton(String name, Object bean) {
        super.registerSingleton(name, bean);
        answers.clear();
    }

    @Override
    public void destroySingleton(String name) {
        super.destroySingleton(name);
        answers.clear();
    }
}
