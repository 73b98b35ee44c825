package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole service window with everybody at work at once: administrator, manager, and testers on their phones. */
@Tag("ALL-05")
@Tag("WIN-02")
@Tag("WIN-03")
@Tag("WIN-06")
@Tag("WIN-07")
@Tag("WIN-08")
@Tag("WIN-09")
@Tag("WIN-10")
@Tag("WIN-12")
@Tag("WIN-15")
@Tag("WIN-16")
class WindowIT extends WindowStory {

    private static final String TESTER = SUPERUSER;
    private static final String OUTSIDE = "Ingrid Vall";
    private static final String REMARK = "Sidan fryser när posten sparas.";

    @Test
    @DisplayName(
            "WIN-09: two rounds, from the first proposed date to the all-clear; a fault stops the release until it is"
                    + " mended, and a phone that loses its connection loses nothing that was typed")
    void twoRounds() {
        callOffTheOthers();
        var visitor = superuser("Tea", NORTH);
        var administrator = signIn(ADMINISTRATOR, DESK);
        var tester = signIn(TESTER, PHONE);
        var outside = signIn(OUTSIDE, PHONE);
        var byLink = stranger(PHONE);
        var manager = signIn(MANAGER, DESK);

        var window = plan(administrator, List.of("Procapita IFO"));
        answerDates(tester, window);
        order(administrator, window, "Godkänt: det beställda datumet gäller");
        gather(administrator, window, visitor);
        invited(tester);
        invited(outside);
        openPlain(byLink, mailed(visitor, "TEST_INVITED"));
        seen(byLink, "invitation-by-link");
        plainButton(byLink, "Jag kommer").click();
        says(byLink, "Du har svarat");
        seen(byLink, "invitation-answered");
        badges(administrator, "Kommer", 3);
        assertNotLoadedAgain(administrator);
        seen(administrator, "test-group-answered");

        clock.turnTo(window.day().minusDays(7));
        announce(administrator, window);
        foretold(manager, window);

        clock.turnTo(window.day());
        runJob("rollCallJob");
        begin(administrator, window);
        present(tester);
        present(outside);
        openPlain(byLink, mailed(visitor, "TEST_ROLL_CALL"));
        seen(byLink, "roll-call-by-link");
        plainButton(byLink, "Jag är här").click();
        says(byLink, "Du har svarat");
        badges(administrator, "På plats", 3);
        assertNotLoadedAgain(administrator);
        seen(administrator, "day-roll-called");

        open(manager, window.page());
        watch(manager);
        act(administrator, "Starta fönstret", "Systemen är stängda och uppdateras");
        now(manager, "Systemen är stängda och uppdateras");
        assertThat(manager.locator("body").innerText()).doesNotContain("Meddela försening");
        seen(manager, "managers-page-closed");
        status(PHONE, "Stängt just nu: Procapita IFO", "status-closed");
        act(administrator, "Uppdateringen är klar", "Uppdateringen är klar");
        act(administrator, "Öppna test, omgång 1", "Testarna testar på lokal klient");

        firstRound(administrator, tester, byLink, visitor);
        mend(administrator, byLink);

        act(administrator, "Rapportera omgång 1", "Rapporten är hos leverantören");
        act(administrator, "Klartecken för Citrix", "Leverantören uppdaterar Citrix");
        act(administrator, "Citrix är uppdaterat", "Citrix är uppdaterat");
        act(administrator, "Öppna test, omgång 2", "Externa testare testar via Citrix");
        protocol(outside);
        seen(outside, "protocol-citrix");
        passTheRest(outside);
        filledIn(administrator, "1 av 1 protokoll är klara");
        act(administrator, "Rapportera omgång 2", "Rapporten är hos leverantören");
        act(administrator, "Leverantören ger klartecken", "Leverantören har gett klartecken");
        seen(administrator, "day-all-clear");
        act(administrator, "Öppna systemen", "Systemen är öppna igen");
        seen(administrator, "day-released");

        now(manager, "Systemen är öppna igen");
        gone(manager, "Stängt nu: Procapita IFO");
        assertNotLoadedAgain(manager);
        seen(manager, "managers-page-open");
        allClear(manager, window);
    }

    @Test
    @DisplayName(
            "WIN-09: one round; the substitute from outside tests by the link alone, and what may wait is let through")
    void oneRound() {
        callOffTheOthers();
        var administrator = signIn(ADMINISTRATOR, DESK);
        var tester = signIn(TESTER, PHONE);
        var manager = signIn(MANAGER, DESK);
        var window = plan(administrator, List.of("LifeCare IFO & Arbetsmarknad"));
        answerDates(tester, window);
        order(administrator, window, "Godkänt: det beställda datumet gäller");
        open(administrator, window.page());
        says(administrator, TESTER);
        sendSubstitute(tester);
        says(administrator, "Kim Lund");
        clock.turnTo(window.day().minusDays(7));
        announce(administrator, window);

        clock.turnTo(window.day());
        begin(administrator, window);
        button(administrator, "Ropa upp nu").click();
        says(administrator, "En person ropas upp");
        var kim = stranger(PHONE);
        openPlain(kim, mailedTo("kim.lund@annan.example", "TEST_ROLL_CALL"));
        seen(kim, "substitutes-roll-call");
        plainButton(kim, "Jag är här").click();
        says(kim, "Du har svarat");
        act(administrator, "Starta fönstret", "Systemen är stängda och uppdateras");
        act(administrator, "Uppdateringen är klar", "Uppdateringen är klar");
        act(administrator, "Öppna test, omgång 1", "Testarna testar på lokal klient");
        openPlain(kim, mailedTo("kim.lund@annan.example", "TEST_OPEN"));
        seen(kim, "substitutes-protocol");
        mark(kim, 1, "Går ej");
        remark(kim, 1).fill(REMARK);
        passTheRest(kim);
        filledIn(administrator, "1 av 1 protokoll är klara");
        act(administrator, "Rapportera omgång 1", "Rapporten är hos leverantören");
        act(administrator, "Leverantören ger klartecken", "Leverantören har gett klartecken");
        says(administrator, "Öppna fel som stoppar arbetet: 1");
        seen(administrator, "release-is-stopped");
        settleFault(administrator, "Får vänta", "Rättas i nästa version.");
        gone(administrator, "Öppna fel som stoppar arbetet");
        act(administrator, "Öppna systemen", "Systemen är öppna igen");
        seen(administrator, "one-round-released");
        allClear(manager, window);
    }

    private void gather(Page page, Planned window, Someone visitor) {
        open(page, window.page());
        watch(page);
        says(page, TESTER);
        says(page, OUTSIDE);
        button(page, "Lägg till testare").click();
        var dialog = page.locator("vaadin-dialog");
        pick(page, within(dialog, "Testare"), visitor.name().family(), visitor.full());
        pick(page, within(dialog, "Områden"), null, "Procapita IFO, Omgång 1: lokal klient");
        page.keyboard().press("Tab");
        seen(page, "test-group-add");
        inDialog(page, "Lägg till testare").click();
        says(page, visitor.full());
        button(page, "Skicka listan till IT-leverantören").click();
        says(page, "Listan är på väg till IT-leverantören");
        seen(page, "test-group");
    }

    private void invited(Page phone) {
        open(phone, "");
        card(phone, "att testa väntar på ditt svar").waitFor();
        seen(phone, "testers-home-invited");
        card(phone, "att testa väntar på ditt svar").click();
        phone.waitForURL("**/my-tests");
        seen(phone, "my-tests-invited");
        button(phone, "Jag kommer").click();
        says(phone, "Tack, ditt svar är sparat");
        seen(phone, "my-tests-answered");
    }

    private void sendSubstitute(Page phone) {
        open(phone, "my-tests");
        button(phone, "En ersättare kommer").click();
        field(phone, "Ersättarens namn").fill("Kim Lund");
        field(phone, "Ersättarens e-post").fill("kim.lund@annan.example");
        seen(phone, "my-tests-substitute");
        inDialog(phone, "En ersättare kommer").click();
        says(phone, "Tack, ditt svar är sparat");
        seen(phone, "my-tests-substitute-named");
    }

    private void foretold(Page page, Planned window) {
        open(page, "");
        says(page, "Annonserat");
        seen(page, "managers-home");
        open(page, "service-windows/calendar?month=" + window.day().toString().substring(0, 7));
        seen(page, "managers-calendar");
        link(page, window.number()).click();
        page.waitForURL("**/" + window.page());
        now(page, "Fönstret är annonserat");
        seen(page, "managers-page");
    }

    private void begin(Page page, Planned window) {
        open(page, "");
        seen(page, "administrators-home-the-day");
        link(page, window.number() + ": starta fönstret").click();
        page.waitForURL("**/" + window.page());
        watch(page);
    }

    private void present(Page phone) {
        open(phone, "");
        says(phone, "Du testar i dag");
        seen(phone, "testers-home-the-day");
        link(phone, "Svara och fyll i protokollet").click();
        phone.waitForURL("**/my-tests");
        button(phone, "Jag är här").click();
        says(phone, "Tack, ditt svar är sparat");
        seen(phone, "my-tests-the-day");
    }

    /** From the page that the tester has waited on. */
    private void protocol(Page phone) {
        link(phone, "Öppna ditt protokoll").click();
        phone.waitForURL("**/t/*");
        untilOpen(phone);
    }

    private static void untilOpen(Page phone) {
        var open = phone.locator("form.step fieldset:not([disabled])");
        for (int times = 0; times < 50 && open.count() == 0; times++) {
            phone.reload();
        }
    }

    private void firstRound(Page administrator, Page tester, Page byLink, Someone visitor) {
        says(administrator, "Testprotokoll saknas");
        seen(administrator, "day-round-1");
        protocol(tester);
        seen(tester, "protocol");
        mark(tester, 1, "Fungerar");
        says(administrator, "1 av 5 steg");
        assertNotLoadedAgain(administrator);

        openPlain(byLink, mailed(visitor, "TEST_OPEN"));
        typeWithoutConnection(byLink, administrator);
        passTheRest(byLink);
        seen(byLink, "protocol-a-fault");
        says(administrator, "Ny, stoppar öppnandet");
        passTheRest(tester);
        seen(tester, "protocol-filled-in");
        filledIn(administrator, "2 av 2 protokoll är klara");
        seen(administrator, "day-round-1-filled-in");
        link(administrator, visitor.full()).click();
        says(administrator, REMARK);
        seen(administrator, "protocol-as-the-administrator-sees-it");
        administrator.goBack();
        now(administrator, "Testarna testar på lokal klient");
        settled(administrator);
    }

    /** The connection goes while somebody types; it comes back, goes again, and the page is left meanwhile. */
    private void typeWithoutConnection(Page phone, Page administrator) {
        var protocol = phone.url();
        mark(phone, 1, "Fungerar");
        saved(phone);
        phone.context().setOffline(true);
        mark(phone, 2, "Går ej");
        remark(phone, 2).fill(REMARK);
        status(phone, "Ingen uppkoppling.");
        seen(phone, "protocol-no-connection");
        phone.context().setOffline(false);
        saved(phone);
        says(administrator, REMARK);

        phone.context().setOffline(true);
        remark(phone, 3).fill("Det här skrevs på väg genom tunneln.");
        status(phone, "Ingen uppkoppling.");
        phone.navigate("about:blank");
        phone.context().setOffline(false);
        phone.navigate(protocol);
        assertThat(remark(phone, 3).inputValue()).contains("genom tunneln");
        saved(phone);
        assertThat(database.sql("SELECT COUNT(*) FROM test_step WHERE remark LIKE '%genom tunneln.'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** The release would be against what stands in the way; the supplier mends, the tester tries again. */
    private void mend(Page administrator, Page phone) {
        act(administrator, "Rapportera omgång 1", "Rapporten är hos leverantören");
        says(administrator, "Rapporterad, stoppar öppnandet");
        says(administrator, "Rapport skickad");
        seen(administrator, "day-round-1-reported");
        button(administrator, "Öppna systemen").click();
        says(administrator, "Varför gör du det ändå?");
        assertThat(administrator.locator("vaadin-dialog").innerText()).contains("Öppna fel som stoppar arbetet: 1");
        seen(administrator, "release-is-stopped");
        inDialog(administrator, "Avbryt").click();
        settleFault(administrator, "Rättad enligt leverantören", "En tjänst är omstartad.");
        button(administrator, "Testa igen").click();
        field(administrator, "Vad är åtgärdat eller ska testas igen?").fill("En tjänst är omstartad.");
        inDialog(administrator, "Testa igen").click();
        now(administrator, "Testarna testar på lokal klient");
        phone.reload();
        untilOpen(phone);
        mark(phone, 2, "Fungerar");
        saved(phone);
        says(administrator, "Kontrollerad");
        filledIn(administrator, "2 av 2 protokoll är klara");
        seen(administrator, "day-fault-settled");
    }

    private static void filledIn(Page administrator, String sum) {
        says(administrator, sum);
        gone(administrator, "Testprotokoll saknas");
    }

    private void settleFault(Page page, String state, String note) {
        settled(page);
        button(page, "Ändra").click();
        var dialog = page.locator("vaadin-dialog");
        within(dialog, "Leverantörens svar").fill(note);
        dialog.locator("vaadin-select").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(state))
                .first()
                .click();
        seen(page, "fault-dialog");
        inDialog(page, "Spara").click();
        says(page, "Felet är uppdaterat");
        says(page, note);
    }

    private void allClear(Page manager, Planned window) {
        open(manager, "messages");
        says(manager, "Servicefönster " + window.number() + " är klart, systemen är öppna igen");
        seen(manager, "managers-messages");
        open(manager, "");
        seen(manager, "managers-home-all-clear");
        status(PHONE, "Systemen är öppna", "status-open");
    }

    /** The public page, as somebody who comes there for the first time. */
    private void status(int width, String words, String name) {
        var page = stranger(width);
        openPlain(page, "status");
        says(page, words);
        seen(page, name);
    }

    private static Locator plainButton(Page page, String name) {
        return page.locator("button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static void badges(Page page, String words, int count) {
        page.locator(".status-badge")
                .filter(new Locator.FilterOptions().setHasText(words))
                .nth(count - 1)
                .waitFor();
    }

    private static void gone(Page page, String words) {
        page.getByText(words).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
