package se.omsorgsportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
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
        var actor = new CompletableFuture<String>();
        var push = new Push(
                UI.getCurrent(),
                () -> actor.complete(SystemAccess.actor()
                        .map(Authentication::getAuthorities)
                        .map(Object::toString)
                        .orElse("")));
        assertThat(whileThePageIsFree(() -> SystemAccess.run(push), actor)).doesNotContain("SYSTEM");
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: however much comes while the page is at work, one look follows")
    void once() throws Exception {
        var looks = new AtomicInteger();
        var looked = new CompletableFuture<Integer>();
        var push = new Push(UI.getCurrent(), () -> looked.complete(looks.incrementAndGet()));
        push.run();
        push.run();
        push.run();
        assertThat(whileThePageIsFree(() -> {}, looked)).isOne();
        assertThat(looks).hasValue(1);
    }

    private static <T> T whileThePageIsFree(Runnable work, CompletableFuture<T> result) throws Exception {
        var session = VaadinSession.getCurrent();
        session.unlock();
        try {
            work.run();
            return result.get(60, TimeUnit.SECONDS);
        } finally {
            session.lock();
        }
    }
}
