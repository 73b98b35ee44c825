package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.organisation.ProfessionalFunction;

/** A manager orders a certificate for a nurse, an administrator assigns it, the nurse downloads it, and it nears its end. */
@Tag("ALL-05")
@Tag("SIT-01")
@Tag("SIT-02")
@Tag("SIT-03")
class CertificateIT extends LifeStory {

    private static final Pattern CASE_NUMBER = Pattern.compile("BEH-\\d{4}-\\d{5,}");
    private static final int LASTS = 70;

    @Test
    @DisplayName(
            "SIT-01, SIT-02, SIT-03: ordered, approved, assigned, downloaded; sixty days before its end it stands on"
                    + " the manager's home")
    void certificate() {
        var nurse = employ("Sara", ProfessionalFunction.LICENSED, NORTH);
        var manager = signIn(MANAGER, 1280);
        var order = order(manager, nurse);
        var administrator = signIn(ADMINISTRATOR, 1280);
        approve(administrator, order);
        assign(administrator, nurse);
        download(signIn(nurse.full(), 390));

        clock.turnTo(today().plusDays(LASTS - 58L));
        runJob("watchCertificatesJob");
        open(manager, "");
        seen(manager, "certificate-8-near-its-end");
        card(manager, "SITHS-certifikat som går ut snart").click();
        manager.waitForURL("**/certificates?show=expiring");
        link(manager, nurse.full()).click();
        says(manager, "Certifikatet går snart ut. Chefen beslutar om ett nytt.");
        seen(manager, "certificate-9-expiring");
        assertThat(button(manager, "Beställ nytt certifikat").isVisible()).isTrue();
    }

    private String order(Page page, Someone nurse) {
        card(page, "För legitimerad personal").click();
        page.waitForURL("**/orders/new?kind=siths");
        seen(page, "certificate-1-needs");
        button(page, "Nästa").click();
        pick(page, field(page, "Vem gäller det?"), nurse.name().family(), nurse.full());
        seen(page, "certificate-2-person");
        button(page, "Nästa").click();
        field(page, "HSA-id").fill("SE2120001124-" + hsaPart(nurse));
        field(page, "Kortnummer").fill("9752 2700 1234 9876");
        seen(page, "certificate-3-card");
        button(page, "Nästa").click();
        day(page, field(page, "Från och med"), today().plusDays(14));
        seen(page, "certificate-4-day");
        button(page, "Nästa").click();
        says(page, nurse.full());
        seen(page, "certificate-4-review");
        button(page, "Skicka beställning").click();
        says(page, "Beställningen är skickad");
        seen(page, "certificate-4-receipt");
        var number = CASE_NUMBER.matcher(page.locator("body").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void approve(Page page, String order) {
        open(page, "orders/queue");
        link(page, order).click();
        page.waitForURL("**/orders/*-*");
        button(page, "Godkänn").click();
        says(page, "Beställningen godkänns som den är");
        seen(page, "certificate-5-approval");
        inDialog(page, "Godkänn").click();
        says(page, "Beställningen är godkänd");
        seen(page, "certificate-5-approved");
    }

    private void assign(Page page, Someone nurse) {
        open(page, "");
        card(page, "SITHS-certifikat att tilldela").click();
        page.waitForURL("**/certificates?show=ordered");
        seen(page, "certificate-6-to-assign");
        link(page, nurse.full()).click();
        seen(page, "certificate-6-ordered");
        button(page, "Tilldela certifikatet").click();
        var until = field(page, "Giltigt till");
        until.waitFor();
        day(page, until, today().plusDays(LASTS));
        seen(page, "certificate-6-assignment");
        inDialog(page, "Tilldela certifikatet").click();
        says(page, "Tilldelat, inte nedladdat");
        seen(page, "certificate-6-assigned");
    }

    private void download(Page page) {
        seen(page, "certificate-7-nurses-home");
        page.locator("a.card[href*='certificates/']").first().click();
        page.waitForURL("**/certificates/*");
        seen(page, "certificate-7-guide");
        button(page, "Bekräfta nedladdning").click();
        button(page, "Ja, det är nedladdat").waitFor();
        accessible(page);
        button(page, "Ja, det är nedladdat").click();
        says(page, "I bruk");
        seen(page, "certificate-7-in-use");
    }

    private static String hsaPart(Someone nurse) {
        return nurse.id().value().toString().replace("-", "").substring(20).toUpperCase(java.util.Locale.ROOT);
    }
}
