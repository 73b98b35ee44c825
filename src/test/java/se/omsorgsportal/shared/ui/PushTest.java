package se.omsorgsportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

class PushTest extends ViewTest {

    @Autowired
    private TestPeople make;

    @BeforeEach
    void open() {
        signInAs(make.administrator());
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: what the portal itself changes is shown to a page's user with the user's own rights")
    void ownRights() throws Exception {
        var actor = new CompletableFuture<Optional<Authentication>>();
        var push = new Push(UI.getCurrent(), () -> actor.complete(SystemAccess.actor()));
        whileNobodyUsesThePage(() -> SystemAccess.run(push));
        assertThat(actor.get(60, TimeUnit.SECONDS)
                        .map(Authentication::getAuthorities)
                        .map(Object::toString)
                        .orElse(""))
                .doesNotContain("SYSTEM");
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: however much comes while the page is at work, one look follows")
    void once() throws Exception {
        var looks = new AtomicInteger();
        var looked = new CompletableFuture<Boolean>();
        var push = new Push(UI.getCurrent(), () -> {
            looks.incrementAndGet();
            looked.complete(true);
        });
        push.run();
        push.run();
        push.run();
        whileNobodyUsesThePage(() -> {});
        looked.get(60, TimeUnit.SECONDS);
        assertThat(looks).hasValue(1);
    }

    private static void whileNobodyUsesThePage(Runnable work) {
        var session = VaadinSession.getCurrent();
        session.unlock();
        try {
            work.run();
        } finally {
            session.lock();
        }
    }
}
