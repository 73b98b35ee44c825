package se.omsorgsportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WIN-15")
class WatchingTest {

    private final UI ui = new UI();
    private final Set<Runnable> watchers = new HashSet<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();

    @Test
    @DisplayName(
            "WIN-15: a part of a page looks while it is open, and leaves nothing behind however often it was opened")
    void whileOpen() {
        var part = new Div();
        part.addAttachListener(opened -> new Watching(opened)
                .pushed(this::watch, looks::incrementAndGet)
                .polled(looks::incrementAndGet)
                .stopping(stopped::incrementAndGet));
        for (int opened = 1; opened <= 2; opened++) {
            ui.add(part);
            assertThat(watchers).hasSize(1);
            browserAsks();
            assertThat(looks).hasValue(opened);
            ui.remove(part);
            assertThat(watchers).isEmpty();
            assertThat(stopped).hasValue(opened);
            browserAsks();
            assertThat(looks).hasValue(opened);
        }
    }

    private void browserAsks() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
