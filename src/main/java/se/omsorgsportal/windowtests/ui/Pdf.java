package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import java.util.function.Function;

/** A PDF to be fetched, made when it is asked for. */
final class Pdf {

    private Pdf() {}

    static DownloadHandler of(String name, Function<Locale, byte[]> write) {
        var language = UI.getCurrent().getLocale();
        return event -> {
            event.setFileName(name);
            event.setContentType("application/pdf");
            event.getOutputStream().write(write.apply(language));
        };
    }
}
