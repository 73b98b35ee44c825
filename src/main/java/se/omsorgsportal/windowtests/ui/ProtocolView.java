package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.Protocol;
import se.omsorgsportal.windowtests.ProtocolId;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.TestStep;
import se.omsorgsportal.windowtests.TestWatch;

/** One tester's protocol as an administrator reads it, filling up while one looks (WIN-10). */
@Route(WindowTestNavigation.PROTOCOLS + "/:id")
@Handbook("window-tests")
@RolesAllowed("ADMINISTRATOR")
class ProtocolView extends Page implements BeforeEnterObserver {

    private final transient Protocols protocols;
    private final transient TestWatch watch;

    ProtocolView(Protocols protocols, TestWatch watch) {
        super("windowtests.protocol");
        this.protocols = protocols;
        this.watch = watch;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = WindowTestNavigation.protocol(event);
        var protocol = protocols.details(id);
        clearContent();
        actions(Links.to(Texts.of("plan.to-window"), WindowTestNavigation.WINDOW + protocol.window()));
        setTitle(Texts.of("windowtests.protocol.of", protocols.tester(protocol).performer()));
        add(new Paragraph(Texts.of(protocol.round())), new Sheet(id, protocol.window()));
    }

    private final class Sheet extends Live {

        private final transient ProtocolId id;

        Sheet(ProtocolId id, WindowId window) {
            super(watch, window, true);
            this.id = id;
            addClassName("list");
            refresh();
        }

        @Override
        void refresh() {
            removeAll();
            show(protocols.details(id));
        }

        private void show(Protocol protocol) {
            var area = protocols.areaNames();
            UnorderedList list = new UnorderedList();
            String shown = "";
            for (var step : protocol.steps()) {
                if (!step.area().equals(shown)) {
                    shown = step.area();
                    list = new UnorderedList();
                    list.addClassName("rows");
                    add(new H2(area.apply(shown)), list);
                }
                list.add(row(step));
            }
        }

        private ListItem row(TestStep step) {
            var words = new Div(new Span(TestWords.step(step.base(), step.words())));
            if (!step.remark().isBlank()) {
                words.add(new Paragraph(step.remark()));
            }
            var at = step.changedAt();
            if (at != null) {
                var when = new Span(Dates.moment(at));
                when.addClassName("row-detail");
                words.add(when);
            }
            step.pictures().forEach(picture -> words.add(picture(picture)));
            return new ListItem(words, TestWords.badge(step.mark()));
        }

        private Component picture(UUID id) {
            var handler = DownloadHandler.fromInputStream(event -> {
                        byte[] jpeg = protocols.picture(id);
                        return new DownloadResponse(
                                new ByteArrayInputStream(jpeg), id + ".jpg", "image/jpeg", jpeg.length);
                    })
                    .inline();
            var image = new Image(handler, Texts.of("windowtests.page.picture-alt"));
            image.setMaxWidth("min(30rem, 100%)");
            return image;
        }
    }
}
