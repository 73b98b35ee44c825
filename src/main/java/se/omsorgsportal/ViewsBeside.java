package se.omsorgsportal;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Reads the classes that Vaadin will look through for views on a thread of its own, into the context's memory of classes.
 * What is not there yet, or could not be read, Vaadin reads itself.
 */
final class ViewsBeside implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsBeside.class);

    @Override
    public void initialize(GenericApplicationContext context) {
        begin(context);
    }

    Thread begin(GenericApplicationContext context) {
        return Thread.ofPlatform().daemon().name("views").start(() -> new Reading(context).all());
    }

    /** Spring's older reader, without its methods' code: at a start it takes a third of the time of the one for new versions of Java. */
    private static final class Reading extends SimpleMetadataReaderFactory {

        private final Map<Resource, MetadataReader> read;

        private Reading(GenericApplicationContext context) {
            super(context);
            read = context.getResourceCache(MetadataReader.class);
        }

        private void all() {
            var files = new PathMatchingResourcePatternResolver(getResourceLoader());
            try {
                for (var packages : PortalApplication.class
                        .getAnnotation(EnableVaadin.class)
                        .value()) {
                    var pattern = "classpath*:" + ClassUtils.convertClassNameToResourcePath(packages) + "/**/*.class";
                    for (var file : files.getResources(pattern)) {
                        withSupertypes(getMetadataReader(file));
                    }
                }
            } catch (IOException | RuntimeException unread) {
                LOG.debug("Vaadin reads the views itself", unread);
            }
        }

        private void withSupertypes(MetadataReader reader) throws IOException {
            var type = reader.getClassMetadata();
            if (type.getSuperClassName() != null) {
                supertype(type.getSuperClassName());
            }
            for (var name : type.getInterfaceNames()) {
                supertype(name);
            }
        }

        private void supertype(String name) throws IOException {
            if (!name.startsWith("java.")) {
                withSupertypes(getMetadataReader(name));
            }
        }

        @Override
        public MetadataReader getMetadataReader(Resource file) throws IOException {
            var known = read.get(file);
            if (known == null) {
                known = super.getMetadataReader(file);
                read.putIfAbsent(file, known);
            }
            return known;
        }
    }
}
