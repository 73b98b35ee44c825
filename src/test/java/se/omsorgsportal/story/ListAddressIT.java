package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody quicker than the network: narrows a list down and opens a hit before the list has answered. */
@Tag("ALL-07")
class ListAddressIT extends LifeStory {

    private static final Pattern ASKED = Pattern.compile("v-r=uidl");

    @Test
    @DisplayName(
            "ALL-07: a hit that is opened at once has its own address; back again the list is as it was narrowed down")
    void openedAtOnce() {
        var page = signIn(ADMINISTRATOR, 1280);
        open(page, "orders/queue");
        var hit = page.locator("vaadin-grid-cell-content a[href^='orders/']").first();
        var number = hit.innerText().strip();
        var wanted = hit.evaluate("link => link.href").toString();

        var slow = new ArrayList<Route>();
        page.route(ASKED, slow::add);
        var search = field(page, "Namn eller ärendenummer");
        search.fill(number);
        search.press("Tab");
        page.waitForCondition(() -> !slow.isEmpty());
        page.unroute(ASKED);
        hit.click();
        slow.forEach(Route::resume);

        heading(page, number).waitFor();
        settled(page);
        assertThat(page.url()).isEqualTo(wanted);
        page.goBack();
        field(page, "Namn eller ärendenummer").waitFor();
        settled(page);
        assertThat(page.url()).endsWith("orders/queue?q=" + number);
        assertThat(field(page, "Namn eller ärendenummer").inputValue()).isEqualTo(number);
        picture(page, "life-list-address");
    }

    private static Locator heading(Page page, String words) {
        return page.locator("h1")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
