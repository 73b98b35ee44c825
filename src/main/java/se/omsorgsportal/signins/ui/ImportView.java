package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ui.AskAgain;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;
import se.omsorgsportal.signins.ImportDetails;
import se.omsorgsportal.signins.ImportId;
import se.omsorgsportal.signins.ImportState;
import se.omsorgsportal.signins.LogFormat;
import se.omsorgsportal.signins.SignInImports;

/** One log file: confirm how it is read, see it being read, see what came of it (REN-03). */
@Route(SignInNavigation.IMPORTS + "/:id")
@Handbook("sign-ins")
@RolesAllowed("ADMINISTRATOR")
class ImportView extends Page implements BeforeEnterObserver {

    private static final Duration AT_WORK = Duration.ofSeconds(3);
    private final transient SignInImports imports;
    private final Div content = new Div();
    private final Div sample = new Div();
    private @Nullable ImportId id;
    private @Nullable ImportState shown;
    private final AskAgain askAgain = new AskAgain(this);

    ImportView(SignInImports imports) {
        super("signins.import");
        this.imports = imports;
        content.addClassName("list");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = SignInNavigation.id(event);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var watched = id;
        if (watched != null) {
            new Watching(attached)
                    .pushed(look -> imports.whenChanged(watched, look), this::refresh)
                    .polled(this::refresh);
        }
    }

    private void refresh() {
        var known = id;
        if (known == null) {
            return;
        }
        var details = imports.details(known);
        if (details.state() == ImportState.UPLOADED && shown == ImportState.UPLOADED) {
            return;
        }
        shown = details.state();
        switch (details.state()) {
            // An interrupted one is taken up by itself, perhaps by another node.
            case RUNNING, INTERRUPTED -> askAgain.every(AT_WORK);
            case UPLOADED, DONE, CANCELLED -> askAgain.never();
        }
        setTitle(details.fileName());
        content.removeAll();
        content.add(new Div(ImportWords.state(details.state())));
        if (details.earlier()) {
            content.add(new Paragraph(Texts.of("signins.earlier")));
        }
        switch (details.state()) {
            case UPLOADED -> confirm(details);
            case RUNNING, INTERRUPTED -> progress(details);
            case DONE, CANCELLED -> result(details);
        }
    }

    private void confirm(ImportDetails details) {
        var errors = new FormErrors();
        var forms = new ReadingForm[1];
        forms[0] = new ReadingForm(errors, format -> sample(details.id(), format, forms[0]));
        content.add(new H2(Texts.of("signins.confirm")), new Paragraph(Texts.of("signins.confirm.help")));
        content.add(errors, forms[0], sample);
        sample(details.id(), details.format(), forms[0]);
        var actions = new Div(
                Buttons.primary("signins.start", () -> errors.run(() -> start(details.id(), forms[0].value()))),
                Buttons.secondary("signins.throw-away", () -> cancel(details.id())));
        actions.addClassName("form-actions");
        content.add(actions);
    }

    private void sample(ImportId of, LogFormat format, ReadingForm form) {
        var preview = imports.preview(of, format);
        form.show(preview);
        sample.removeAll();
        var words = new Paragraph(Texts.of(
                preview.looksWrong() ? "signins.preview.wrong" : "signins.preview.right",
                ImportWords.number(preview.sound()),
                ImportWords.number(preview.looked())));
        words.getElement().setAttribute("role", "status");
        sample.add(words, new PreviewTable(preview.lines()));
    }

    private void start(ImportId of, LogFormat format) {
        imports.start(of, format);
        refresh();
    }

    private void cancel(ImportId of) {
        imports.cancel(of);
        Notices.done("signins.cancelled");
        refresh();
    }

    private void progress(ImportDetails details) {
        var bar = new ProgressBar(0, 1, details.progress());
        bar.getElement().setAttribute("aria-label", Texts.of("signins.progress"));
        var words = new Paragraph(Texts.of(
                "signins.progress.lines",
                ImportWords.number(details.lines().read()),
                Math.round(details.progress() * 100)));
        var actions = new Div();
        actions.addClassName("form-actions");
        if (details.state() == ImportState.INTERRUPTED) {
            content.add(new Paragraph(Texts.of("signins.interrupted.help")));
            actions.add(Buttons.primary("signins.continue", () -> {
                imports.resume(details.id());
                Notices.done("signins.continued");
            }));
        }
        actions.add(Buttons.danger(
                "signins.cancel",
                () -> Confirm.danger(
                        "signins.cancel.title", "signins.cancel.text", "signins.cancel", () -> cancel(details.id()))));
        content.add(bar, words, figures(details), actions);
    }

    private void result(ImportDetails details) {
        content.add(figures(details));
        if (details.lines().unknown() + details.lines().faulty() > 0) {
            content.add(new Paragraph(Texts.of("signins.report.help")), new Div(report(details.id())));
        }
        content.add(Links.to(Texts.of("signins.back"), SignInNavigation.IMPORTS));
    }

    private static Facts figures(ImportDetails details) {
        var lines = details.lines();
        return new Facts()
                .add("signins.size", ImportWords.size(details.bytes()))
                .add("signins.lines", ImportWords.number(lines.read()))
                .add("signins.fresh", ImportWords.number(lines.fresh()))
                .add("signins.known", ImportWords.number(lines.known()))
                .add("signins.unknown", ImportWords.number(lines.unknown()))
                .add("signins.faulty", ImportWords.number(lines.faulty()))
                .add("signins.days", ImportWords.days(details.covered()));
    }

    private Anchor report(ImportId of) {
        Locale language = getLocale();
        var fileName = Texts.of("signins.report.file");
        DownloadHandler csv = event -> download(event, of, language, fileName);
        var link = new Anchor(csv, Texts.of("signins.report"));
        link.addClassName("action-link");
        return link;
    }

    private void download(DownloadEvent event, ImportId of, Locale language, String fileName) {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        imports.report(of, language, event.getOutputStream());
    }
}
