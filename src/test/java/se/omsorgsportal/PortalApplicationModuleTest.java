package se.omsorgsportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.testing.PortalTest;

@PortalTest
class PortalApplicationModuleTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void starts() {
        assertThat(context.getBeansOfType(PortalApplication.class)).hasSize(1);
    }
}
