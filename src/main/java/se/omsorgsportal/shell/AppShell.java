package se.omsorgsportal.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** The page that carries every view: theme, styles, icon, push. */
@Component
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/tokens.css")
@StyleSheet("context://frontend/portal.css")
public class AppShell implements AppShellConfigurator {

    private final transient PortalProperties portal;

    AppShell(PortalProperties portal) {
        this.portal = portal;
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "frontend/favicon.svg", "any");
        settings.addMetaTag("referrer", "same-origin");
        var accent = portal.accent();
        if (accent != null && accent.matches("#[0-9a-fA-F]{3,8}")) {
            settings.addInlineWithContents(
                    "html { --portal-accent: %s; }".formatted(accent), Inline.Wrapping.STYLESHEET);
        }
    }
}
