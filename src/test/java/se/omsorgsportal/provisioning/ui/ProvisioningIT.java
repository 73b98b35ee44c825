package se.omsorgsportal.provisioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.testing.BrowserTest;

/** The views around the tasks in a real browser: axe finds nothing grave, and nothing is wider than a phone. */
@Tag("ALL-05")
class ProvisioningIT extends BrowserTest {

    private static final String IDLE =
            "Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    @Test
    @Tag("PRV-16")
    @DisplayName("The administrator's views: queue, a task, catalogue, task table, user names, duties")
    void administrator() {
        for (int width : new int[] {1280, 390}) {
            var page = signIn("Astrid Ekdahl", width);
            for (var path :
                    new String[] {"", "tasks", "care-systems", "care-systems/tasks", "accounts", "duties/versions"}) {
                visit(page, path, "administrator", width);
            }
            open(page, "care-systems/tasks");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg till uppgift"))
                    .click();
            dialog(page, "task-rule-" + width);
            open(page, "tasks");
            page.getByText("Gör klart").first().click();
            dialog(page, "task-" + width);
        }
    }

    @Test
    @Tag("PRV-03")
    @DisplayName("The manager's views: home, queue, catalogue")
    void manager() {
        for (int width : new int[] {1280, 390}) {
            var page = signIn("Rut Almgren", width);
            for (var path : new String[] {"", "tasks", "care-systems", "first-day", "duties"}) {
                visit(page, path, "manager", width);
            }
        }
    }

    private void visit(Page page, String path, String who, int width) {
        open(page, path);
        accessible(page);
        picture(page, who + "-" + (path.isEmpty() ? "home" : path.replace('/', '-')) + "-" + width);
        var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(path).isLessThanOrEqualTo(width);
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        page.locator("h1").first().waitFor();
        page.waitForFunction(IDLE);
    }

    private void dialog(Page page, String name) {
        page.waitForFunction("document.querySelector('vaadin-dialog[opened]') !== null");
        accessible(page);
        picture(page, name);
    }
}
