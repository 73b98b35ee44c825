package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import se.omsorgsportal.shared.Progress;
import se.omsorgsportal.shared.WorkCancelled;

/**
 * Work that takes longer than somebody waits without a word: done in the background in the user's name, with numbers as it
 * goes on and a button that cancels it. It goes on when the window is closed (ux).
 */
public class LongWork extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph numbers = new Paragraph();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** @param titleKey what is done, said to those who cannot see the bar too */
    public LongWork(String titleKey) {
        addClassName("long-work");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Texts.of(titleKey));
        numbers.getElement().setAttribute("role", "status");
        numbers.setText(Texts.of(titleKey));
        var cancel = Buttons.secondary("work.cancel", () -> cancelled.set(true));
        cancel.addClickListener(pressed -> pressed.getSource().setEnabled(false));
        add(numbers, bar, cancel);
    }

    /**
     * Begins.
     *
     * @param then with the result, in the user's window
     * @param otherwise when it was cancelled or failed, before the user is told why
     */
    public <T> void run(Function<Progress, T> work, Consumer<T> then, Runnable otherwise) {
        var ui = UI.getCurrent();
        Runnable running = () -> {
            var result = work.apply((done, of) -> tell(ui, done, of));
            ui.accessLater(() -> then.accept(result), () -> {}).run();
        };
        CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(running), Thread::startVirtualThread)
                .whenComplete((_, failure) -> ui.accessLater(() -> failed(failure, otherwise), () -> {})
                        .run());
    }

    private void tell(UI ui, int done, int of) {
        if (cancelled.get()) {
            throw new WorkCancelled();
        }
        ui.accessLater(() -> show(done, of), () -> {}).run();
    }

    private void show(int done, int of) {
        bar.setIndeterminate(done >= of);
        bar.setValue(of == 0 ? 1 : Math.min(1.0, (double) done / of));
        numbers.setText(Texts.of(done >= of ? "work.saving" : "work.progress", done, of));
    }

    private static void failed(@Nullable Throwable failure, Runnable otherwise) {
        if (failure != null) {
            otherwise.run();
            throw failure instanceof CompletionException known ? known : new CompletionException(failure);
        }
    }
}
