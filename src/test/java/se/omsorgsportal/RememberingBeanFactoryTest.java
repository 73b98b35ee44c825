package se.omsorgsportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.ResolvableType;

class RememberingBeanFactoryTest {

    private static final class Words implements Supplier<String> {
        @Override
        public String get() {
            return "";
        }
    }

    private static final class Numbers implements Supplier<Integer> {
        @Override
        public Integer get() {
            return 1;
        }
    }

    private int looks;
    private final RememberingBeanFactory beans = new RememberingBeanFactory() {
        @Override
        protected boolean isTypeMatch(String name, ResolvableType type, boolean initFactoryBean) {
            looks++;
            return super.isTypeMatch(name, type, initFactoryBean);
        }
    };

    @BeforeEach
    void define() {
        beans.registerBeanDefinition("words", new RootBeanDefinition(Words.class));
        beans.registerBeanDefinition("numbers", new RootBeanDefinition(Numbers.class));
    }

    private static ResolvableType supplier(Class<?> of) {
        return ResolvableType.forClassWithGenerics(Supplier.class, of);
    }

    @Test
    @DisplayName("A question with its answer is remembered once nothing is defined any more")
    void remembers() {
        beans.freezeConfiguration();
        assertThat(beans.getBeanNamesForType(supplier(String.class))).containsExactly("words");
        assertThat(beans.getBeanNamesForType(supplier(Long.class))).isEmpty();
        var before = looks;

        assertThat(beans.getBeanNamesForType(supplier(String.class))).containsExactly("words");
        assertThat(beans.getBeanNamesForType(supplier(Long.class))).isEmpty();
        assertThat(looks).isEqualTo(before);
        assertThat(beans.getBeanNamesForType(supplier(Integer.class))).containsExactly("numbers");
        assertThat(beans.getBeanNamesForType(supplier(String.class), false, false))
                .containsExactly("words");
        assertThat(looks).isGreaterThan(before);
    }

    @Test
    @DisplayName("While beans are still being defined nothing is remembered")
    void notYet() {
        assertThat(beans.getBeanNamesForType(supplier(Comparator.class))).isEmpty();
        beans.registerBeanDefinition("more", new RootBeanDefinition(Words.class));

        assertThat(beans.getBeanNamesForType(supplier(String.class))).containsExactly("words", "more");
    }

    @Test
    @DisplayName("A bean that is added, or goes, is noticed")
    void added() {
        beans.freezeConfiguration();
        assertThat(beans.getBeanNamesForType(supplier(Integer.class))).containsExactly("numbers");

        beans.registerSingleton("other", new Numbers());
        assertThat(beans.getBeanNamesForType(supplier(Integer.class))).containsExactly("numbers", "other");

        beans.destroySingleton("other");
        assertThat(beans.getBeanNamesForType(supplier(Integer.class))).containsExactly("numbers");
    }

    @Test
    @DisplayName("An answer belongs to the one who asked")
    void copies() {
        beans.freezeConfiguration();
        beans.getBeanNamesForType(supplier(String.class))[0] = "spoilt";

        assertThat(beans.getBeanNamesForType(supplier(String.class))).containsExactly("words");
    }

    @Test
    @DisplayName("The portal's context has such a factory; a command without a web server has Spring Boot's own")
    void context() {
        try (var web = RememberingBeanFactory.context(WebApplicationType.SERVLET);
                var plain = RememberingBeanFactory.context(WebApplicationType.NONE)) {
            assertThat(web).isNotNull().extracting(c -> c.getBeanFactory()).isInstanceOf(RememberingBeanFactory.class);
            assertThat(plain)
                    .isNotNull()
                    .extracting(c -> c.getBeanFactory())
                    .isNotInstanceOf(RememberingBeanFactory.class);
        }
    }
}
