package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.certificates.Assignment;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.certificates.Certificates;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;

/** A nurse leaves: the manager orders the ending, an administrator approves it, everybody does their part, nothing stays open. */
@Tag("ALL-05")
@Tag("END-01")
@Tag("END-02")
@Tag("END-03")
@Tag("SIT-04")
class EndingIT extends LifeStory {

    private static final Pattern CASE_NUMBER = Pattern.compile("BEH-\\d{4}-\\d{5,}");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Certificates certificates;

    @Test
    @DisplayName("END-01, END-02, END-03: what the ending touches is listed before it is sent, the certificate's"
            + " revocation is proposed; when the tasks are done nothing is open")
    void ending() {
        var nurse = employ("Alva", ProfessionalFunction.LICENSED, NORTH);
        var certificate = accountAndCertificate(nurse);
        var lastDay = today().plusDays(7);

        var manager = signIn(MANAGER, 1280);
        var order = order(manager, nurse, lastDay);
        var administrator = signIn(ADMINISTRATOR, 1280);
        approve(administrator, order);
        var page = administrator.url();

        clock.turnTo(lastDay);
        assertThat(doAll(administrator, page)).isEqualTo(4);

        manager.navigate(page);
        says(manager, "Historik");
        seen(manager, "ending-8-order");
        assertThat(manager.locator("body").innerText()).doesNotContain("Gör klart");
        clock.turnTo(lastDay.plusDays(1));
        runJob("watchCertificatesJob");
        open(administrator, "certificates/" + certificate);
        says(administrator, "Certifikatet är spärrat och går inte att använda.");
        seen(administrator, "ending-9-certificate");
        open(administrator, "certificates?show=left-behind");
        assertThat(administrator.locator("body").innerText()).doesNotContain(nurse.full());
        open(manager, "staff");
        filter(manager, "Sök på namn eller e-post", nurse.name().family());
        says(manager, "Ingen personal att visa");
        seen(manager, "ending-9-staff");
        open(manager, "orders/leavers");
        assertThat(manager.locator("body").innerText()).doesNotContain(nurse.full());
    }

    private CertificateId accountAndCertificate(Someone nurse) {
        return SystemAccess.call(() -> {
            accounts.nameFor(nurse.id(), nurse.name());
            accounts.created(nurse.id(), today().plusMonths(6));
            var part = nurse.id().value().toString().replace("-", "").substring(20);
            return certificates.register(
                    nurse.id(),
                    new Assignment(
                            "SE2120001124-" + part.toUpperCase(Locale.ROOT),
                            "97522700" + Math.floorMod(nurse.id().hashCode(), 100_000_000),
                            today().minusMonths(2),
                            today().plusMonths(20)));
        });
    }

    private String order(Page page, Someone nurse, LocalDate lastDay) {
        card(page, "När någon slutar").click();
        page.waitForURL("**/orders/new?kind=ending");
        seen(page, "ending-1-needs");
        button(page, "Nästa").click();
        pick(page, field(page, "Vem gäller det?"), nurse.name().family(), nurse.full());
        seen(page, "ending-2-person");
        button(page, "Nästa").click();
        day(page, field(page, "Sista dag"), lastDay);
        field(page, "Varför slutar personen?").fill("Anställningen upphör.");
        says(page, "Det här berörs av avslutet");
        page.locator("vaadin-checkbox[checked]").first().waitFor();
        assertThat(page.locator("body").innerText()).contains("SITHS");
        seen(page, "ending-3-what-it-touches");
        button(page, "Nästa").click();
        says(page, "Anställningen upphör.");
        assertThat(page.locator(".facts").innerText()).contains("Spärra SITHS-certifikat");
        seen(page, "ending-4-review");
        button(page, "Skicka beställning").click();
        says(page, "Beställningen är skickad");
        seen(page, "ending-5-receipt");
        var number = CASE_NUMBER.matcher(page.locator("body").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void approve(Page page, String order) {
        open(page, "orders/queue");
        filter(page, "Namn eller ärendenummer", order);
        link(page, order).click();
        says(page, "Väntar på beslut");
        seen(page, "ending-6-to-decide");
        button(page, "Godkänn").click();
        says(page, "Beställningen godkänns som den är");
        accessible(page);
        inDialog(page, "Godkänn").click();
        says(page, "Avsluta AD-konto och Citrix");
        seen(page, "ending-6-approved");
    }

    /** Everything on the order's page that this person has to do; returns how much it was. */
    private int doAll(Page page, String order) {
        var task =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Gör klart: ")));
        page.navigate(order);
        task.first().waitFor();
        int done = 0;
        for (int left = task.count(); left > 0; left = task.count()) {
            var name = task.first().getAttribute("aria-label").substring("Gör klart: ".length());
            task.first().click();
            var complete = page.locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Markera som klar"));
            complete.waitFor();
            if (done == 0) {
                seen(page, "ending-7-task");
            }
            complete.click();
            says(page, name + ": klart");
            complete.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            settled(page);
            done++;
        }
        seen(page, "ending-7-done");
        return done;
    }
}
