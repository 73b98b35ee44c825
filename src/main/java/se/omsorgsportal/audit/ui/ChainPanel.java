package se.omsorgsportal.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.audit.AuditVerdict;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Whether the chain is whole, as the last check saw it, and the button that checks it anew. */
class ChainPanel extends Div {

    private final transient AuditCheck check;
    private final Div verdict = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Button start;

    ChainPanel(AuditCheck check) {
        this.check = check;
        addClassName("chain-panel");
        start = Buttons.secondary("audit-view.check", this::run);
        verdict.getElement().setAttribute("aria-live", "polite");
        progress.getElement().setAttribute("aria-label", Texts.of("audit-view.check.running"));
        progress.setVisible(false);
        add(verdict, progress, start);
        check.last().ifPresentOrElse(this::show, () -> verdict.setText(Texts.of("audit-view.check.never")));
    }

    /** In the background: the window can be used, or closed, meanwhile. */
    private void run() {
        var ui = UI.getCurrent();
        long entries = Math.max(1, check.entries());
        start.setEnabled(false);
        progress.setVisible(true);
        progress.setValue(0);
        Runnable work = () -> {
            var found = check.run(done -> ui.access(() -> progress.setValue(Math.min(1.0, (double) done / entries))));
            ui.access(() -> show(found));
        };
        CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(work), Thread::startVirtualThread)
                .whenComplete((_, failure) -> ui.access(() -> finish(failure)));
    }

    private void finish(@Nullable Throwable failure) {
        start.setEnabled(true);
        progress.setVisible(false);
        if (failure != null) {
            throw new CompletionException(failure);
        }
    }

    private void show(AuditVerdict found) {
        verdict.removeAll();
        var fault = found.fault();
        var at = new Span(Texts.of("audit-view.check.at", Dates.moment(found.at())));
        if (fault == null) {
            verdict.add(new StatusBadge(Texts.of("audit-view.check.whole", found.seq()), Tone.GOOD), at);
        } else {
            var where = String.valueOf(found.brokenSeq());
            verdict.add(
                    new StatusBadge(Texts.of("audit-view.check.broken", where), Tone.BAD),
                    new Span(Texts.of(fault)),
                    at);
        }
    }
}
