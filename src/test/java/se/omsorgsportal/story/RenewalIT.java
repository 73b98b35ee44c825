package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.testing.TestPeople;

/** An administrator imports a sign-in log and runs the renewal: decides otherwise for one, executes, and takes it back. */
@Tag("ALL-05")
@Tag("REN-02")
@Tag("REN-03")
@Tag("REN-04")
class RenewalIT extends LifeStory {

    private static final int LAPSES = 12;
    private static final double PATIENCE = 30_000;

    @Autowired
    private Accounts accounts;

    private record Holder(Someone someone, String userName, LocalDate lastDay) {}

    @Test
    @DisplayName(
            "REN-02, REN-03, REN-04: a log is imported; the run shows each verdict, one is decided otherwise, it is"
                    + " executed, and undone within the hour")
    void renewal() {
        var busy = account("Bibbi");
        var rare = account("Runa");
        var never = account("Nevin");
        var page = signIn(ADMINISTRATOR, 1280);
        importLog(page, busy, rare);

        var run = preview(page);
        verdict(page, busy, "Full förlängning");
        verdict(page, rare, "Kort förlängning");
        verdict(page, never, "Avslutas");
        decide(page, never);
        execute(page, never);

        clock.turn(Duration.ofMinutes(40));
        undo(page, run);
        verdict(page, never, Dates.day(never.lastDay()));
        open(page, "accounts");
        filter(page, "Användarnamn", busy.userName());
        says(page, Dates.day(busy.lastDay()));
        seen(page, "renewal-8-account-as-before");
    }

    /** Made thirteen months ago. */
    private Holder account(String givenName) {
        var someone = employ(givenName, ProfessionalFunction.CARE_STAFF, NORTH);
        var lastDay = today().plusDays(LAPSES);
        return SystemAccess.call(() -> {
            var name = accounts.nameFor(someone.id(), someone.name());
            accounts.created(someone.id(), lastDay);
            database.sql("UPDATE account SET created_at = ? WHERE person_id = ?")
                    .params(today().minusMonths(13).atTime(9, 0), someone.id().value())
                    .update();
            return new Holder(someone, name.value(), lastDay);
        });
    }

    private void importLog(Page page, Holder busy, Holder rare) {
        open(page, "sign-ins");
        seen(page, "renewal-1-logs");
        var name = "logg-" + TestPeople.unique() + ".csv";
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, "text/csv", log(busy, rare).getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/sign-ins/*");
        says(page, "Stämmer det här?");
        seen(page, "renewal-2-is-it-read-right");
        button(page, "Läs in filen").click();
        says(page, "Inläst");
        seen(page, "renewal-3-imported");
    }

    /** One signs in every day, the other did four months ago; yesterday is covered. */
    private String log(Holder busy, Holder rare) {
        var text = new StringBuilder("Användarnamn;Tidpunkt\n");
        for (var day = today().minusMonths(7); day.isBefore(today()); day = day.plusDays(1)) {
            line(text, busy, day);
        }
        line(text, rare, today().minusMonths(4));
        return text.toString();
    }

    private static void line(StringBuilder text, Holder who, LocalDate day) {
        text.append(who.userName()).append(';').append(day).append(" 07:30:00\n");
    }

    private String preview(Page page) {
        open(page, "renewals");
        seen(page, "renewal-4-runs");
        button(page, "Ny körning").click();
        field(page, "Konton som slutar gälla till och med").waitFor();
        seen(page, "renewal-4-new-run");
        inDialog(page, "Visa bedömningen").click();
        page.waitForURL("**/renewals/*");
        says(page, "Att gå igenom");
        seen(page, "renewal-5-preview");
        return page.url();
    }

    /** Narrowed down to the user name, the list shows one account, with these words. */
    private void verdict(Page page, Holder who, String words) {
        filter(page, "Användarnamn", who.userName());
        var shown = page.locator("vaadin-grid a[href^='people/']:visible");
        PlaywrightAssertions.assertThat(shown.filter(
                        new Locator.FilterOptions().setHasText(who.someone().full())))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        PlaywrightAssertions.assertThat(shown)
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        page.locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
    }

    private void decide(Page page, Holder who) {
        // The grid keeps the cells of rows that were shown before.
        page.locator("vaadin-button[aria-label='Besluta annat för "
                        + who.someone().full() + "']:visible")
                .first()
                .click();
        page.locator("vaadin-dialog").getByLabel("Full förlängning").check();
        field(page, "Anledning").fill("Föräldraledig, tillbaka om tre veckor.");
        seen(page, "renewal-6-decide");
        inDialog(page, "Spara beslutet").click();
        says(page, "Regeln: Avslutas. Skäl till annat beslut: Föräldraledig");
        seen(page, "renewal-6-decided");
    }

    private void execute(Page page, Holder who) {
        var endings = figure(page, "Avslutas");
        button(page, "Utför körningen").click();
        field(page, "Skriv hur många konton som avslutas").fill(endings);
        seen(page, "renewal-7-execute");
        inDialog(page, "Utför körningen").click();
        says(page, "Utförd, kan ångras");
        says(page, "Körningen kan ångras till");
        verdict(page, who, Dates.day(who.lastDay().plusMonths(14)));
        seen(page, "renewal-7-executed");
    }

    private void undo(Page page, String run) {
        page.navigate(run);
        button(page, "Ångra körningen").click();
        var confirm = page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ångra körningen"));
        confirm.waitFor();
        seen(page, "renewal-8-undo");
        confirm.click();
        page.locator(".status-badge")
                .filter(new Locator.FilterOptions().setHasText("Ångrad"))
                .first()
                .waitFor();
        seen(page, "renewal-8-undone");
    }

    private static String figure(Page page, String term) {
        Predicate<String> isTerm = term::equals;
        var terms = page.locator(".facts dt").allInnerTexts();
        var values = page.locator(".facts dd").allInnerTexts();
        assertThat(terms).as("the run's figures").anyMatch(isTerm);
        return values.get(terms.indexOf(term));
    }
}
