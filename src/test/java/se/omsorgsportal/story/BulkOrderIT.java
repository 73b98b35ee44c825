package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.testing.TestPeople;

/** A manager types summer temps into the table, mends a fault, sends; an administrator approves all in one go. */
@Tag("ALL-05")
@Tag("ORD-10")
class BulkOrderIT extends LifeStory {

    private static final Pattern NUMBER = Pattern.compile("GRP-\\d{4}-\\d+");

    @Test
    @DisplayName("ORD-10: many are ordered in a table, row by row checked, and approved in one go")
    void table() {
        var family = "Sommar" + TestPeople.letters(TestPeople.unique());
        var manager = signIn(MANAGER, 1280);
        var number = order(manager, family);

        var administrator = signIn(ADMINISTRATOR, 1280);
        open(administrator, "orders/bulk");
        seen(administrator, "bulk-5-list");
        link(administrator, number).click();
        says(administrator, family);
        seen(administrator, "bulk-6-to-decide");
        button(administrator, "Godkänn alla").click();
        var confirm = administrator
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Godkänn alla"));
        confirm.waitFor();
        accessible(administrator);
        confirm.click();
        says(administrator, "2 beställningar är godkända.");
        seen(administrator, "bulk-7-approved");
    }

    private String order(Page page, String family) {
        card(page, "Beställ konton till många").click();
        page.waitForURL("**/orders/bulk/new*");
        pick(page, field(page, "Enhet"), null, NORTH);
        pick(page, field(page, "Funktion"), null, "Omvårdnadspersonal");
        day(page, field(page, "Första dag"), today().plusDays(20));
        row(
                page,
                1,
                List.of("Saga", family, "saga." + family.toLowerCase(Locale.ROOT) + "@liv.example", "070-174 06 05"));
        row(page, 2, List.of("Sixten", family, "sixten" + family.toLowerCase(Locale.ROOT), "070-174 06 06"));
        button(page, "Kontrollera").click();
        says(page, "2 personer ifyllda, 1 rad med fel.");
        seen(page, "bulk-2-a-fault");
        field(page, "E-post, rad 2").fill("sixten." + family.toLowerCase(Locale.ROOT) + "@liv.example");
        page.keyboard().press("Tab");
        says(page, "2 personer ifyllda, inga rader med fel.");
        seen(page, "bulk-3-right");
        button(page, "Skicka beställningen").click();
        says(page, "Gruppbeställningen är skickad");
        seen(page, "bulk-4-receipt");
        var number = NUMBER.matcher(page.locator("body").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void row(Page page, int number, List<String> cells) {
        var columns = List.of("Förnamn", "Efternamn", "E-post", "Mobil");
        for (int i = 0; i < columns.size(); i++) {
            field(page, columns.get(i) + ", rad " + number).fill(cells.get(i));
        }
        page.keyboard().press("Tab");
    }
}
