package se.omsorgsportal.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.status.BannerOrigins;

/** How the public status is put on other pages: addresses to give away and lines to copy (WIN-16). */
@Route("status-on-other-pages")
@Menu(title = "status.embed.title", order = 57, icon = "vaadin:code")
@Handbook("public-status")
@RolesAllowed("ADMINISTRATOR")
class EmbedView extends Page {

    EmbedView(PortalProperties portal, BannerOrigins origins) {
        super("status.embed.title");
        add(
                new Paragraph(Texts.of("status.embed.intro")),
                section(
                        "status.embed.addresses",
                        new Facts()
                                .add("status.embed.page", address(portal.link("/status")))
                                .add("status.feed.atom", address(portal.link("/status/feed.atom")))
                                .add("status.feed.calendar", address(portal.link("/status/windows.ics")))),
                section(
                        "status.embed.script",
                        code("<script src=\"%s\" async></script>".formatted(portal.link("/status/banner.js"))),
                        new Paragraph(Texts.of("status.embed.script.help"))),
                section(
                        "status.embed.frame",
                        code("<iframe src=\"%s\" title=\"%s\" height=\"90\" style=\"border:0;width:100%%\"></iframe>"
                                .formatted(portal.link("/status/banner"), Texts.of("status.title.embedded"))),
                        new Facts()
                                .add(
                                        "status.embed.origins",
                                        origins.all().isEmpty()
                                                ? Texts.of("status.embed.origins.none")
                                                : String.join(", ", origins.all()))),
                new Paragraph(Texts.of("status.embed.api")));
    }

    private static Anchor address(String address) {
        var link = new Anchor(address, address);
        link.setRouterIgnore(true);
        return link;
    }

    private static Pre code(String text) {
        var code = new Pre(text);
        code.addClassName("code-to-copy");
        code.getElement().setAttribute("tabindex", "0");
        return code;
    }

    private static Section section(String titleKey, Component... content) {
        var section = new Section(new H2(Texts.of(titleKey)));
        section.add(content);
        return section;
    }
}
