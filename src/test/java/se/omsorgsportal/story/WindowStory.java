package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ui.Dates;

/** How the pages of a service window are worked: by the administrator, by those who answer, by testers on their phones. */
abstract class WindowStory extends LifeStory {

    static final int DESK = 1280;
    static final int PHONE = 390;

    private static final int AHEAD = 20;
    private static final int MANY = 100;
    private static final Pattern NUMBER = Pattern.compile("SF-\\d{4}-\\d{3,}");
    private static final Pattern PAGE = Pattern.compile("service-windows/[0-9a-f-]{36}");
    private static final Pattern LINK = Pattern.compile("/t/([\\w-]+)");

    /** Gone when the page is loaded anew. */
    private static final String MARK = "window.notLoadedSince";

    @Autowired
    private Windows windows;

    private final Set<String> looked = new HashSet<>();

    /** The window's page and its number. */
    record Planned(String page, String number, LocalDate day) {}

    /** Each kind of page once: the second story passes many of the same. */
    @Override
    protected void seen(Page page, String name) {
        if (looked.add(name)) {
            super.seen(page, name);
        }
    }

    /** The demo's own windows would be late long before the story's day. */
    void callOffTheOthers() {
        SystemAccess.run(() -> windows.list(WindowFilter.OPEN, 0, MANY)
                .forEach(each -> windows.act(
                        each.id(),
                        windows.details(each.id()).version(),
                        WindowAct.of(each.state().isRunning() ? WindowAction.ROLL_BACK : WindowAction.CANCEL)
                                .because("Ett annat fönster kommer i stället."))));
    }

    /** Proposes a Sunday, which is warned about, and the next day that nothing speaks against. */
    Planned plan(Page page, List<String> modules) {
        open(page, "");
        seen(page, "administrators-home");
        page.locator("a.start-card")
                .filter(new Locator.FilterOptions().setHasText("Planera servicefönster"))
                .click();
        page.waitForURL("**/service-windows/plan");
        modules.forEach(module -> field(page, module).check());
        seen(page, "plan-what");
        button(page, "Nästa").click();
        says(page, "Verksamheter som berörs");
        seen(page, "plan-effect");
        button(page, "Nästa").click();
        var day = propose(page);
        button(page, "Nästa").click();
        var save = button(page, "Spara planeringen");
        save.click();
        says(page, "Något talar emot minst ett av datumen.");
        seen(page, "plan-review-not-confirmed");
        field(page, "Jag har läst varningarna och vill föreslå datumen ändå").check();
        save.click();
        page.waitForURL("**/consultation");
        says(page, "Alla som är utsedda får ett mejl");
        seen(page, "consultation-to-open");
        button(page, "Fråga superanvändarna").click();
        says(page, "Frågan är skickad");
        return new Planned(
                found(PAGE, page.url()), found(NUMBER, page.locator("h1").innerText()), day);
    }

    private LocalDate propose(Page page) {
        var sunday = today().plusDays(AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var day = field(page, "Dag");
        day(page, day, sunday);
        says(page, "Nästa dag som inget talar emot");
        seen(page, "plan-when-warned");
        button(page, "Lägg till datum").click();
        button(page, "Ta bort").or(says(page, "Ta bort")).first().waitFor();
        settled(page);
        day(page, day, sunday);
        button(page, "Välj den dagen").click();
        says(page, "Inget talar emot dagen.");
        var free = LocalDate.parse(day.inputValue());
        button(page, "Lägg till datum").click();
        settled(page);
        seen(page, "plan-when");
        return free;
    }

    /** On the phone, from the home. */
    void answerDates(Page page, Planned window) {
        open(page, "");
        seen(page, "superusers-home");
        card(page, "Datum för servicefönster att svara på").click();
        page.waitForURL("**/consultation");
        var dates = page.locator("fieldset.card");
        dates.first().waitFor();
        button(page, "Skicka svar").click();
        says(page, "behöver rättas");
        seen(page, "consultation-not-answered");
        for (int n = 0; n < dates.count(); n++) {
            boolean theDay = dates.nth(n).innerText().contains(Dates.prose(window.day()));
            within(dates.nth(n), theDay ? "Fungerar" : "Fungerar inte").check();
        }
        within(dates.first(), "Kommentar").fill("Ingen är på plats på en söndag.");
        button(page, "Skicka svar").click();
        says(page, "Tack, ditt svar är sparat");
        seen(page, "consultation-answered");
    }

    /** @param answer the CAB's, as the choice is called */
    void order(Page page, Planned window, String answer) {
        says(page, "Ingen är på plats på en söndag.");
        seen(page, "consultation-answers");
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(Dates.prose(window.day())))
                .first()
                .click();
        page.waitForURL("**/order?date=*");
        seen(page, "order-to-send");
        button(page, "Skicka beställning").click();
        says(page, "Mejlet till ServiceDesk är på väg");
        field(page, "ServiceDesks ärendenummer").fill("INC-30517");
        button(page, "Spara ärendenummer").click();
        says(page, "Ärendenumret är sparat");
        seen(page, "order-sent");
        field(page, answer).check();
        button(page, "Spara beskedet").click();
        says(page, "Beskedet är sparat");
        seen(page, "order-confirmed");
    }

    void announce(Page page, Planned window) {
        open(page, "");
        seen(page, "administrators-home-announcement-due");
        card(page, "Servicefönster att annonsera").click();
        page.waitForURL("**/service-windows*");
        says(page, window.number());
        seen(page, "list");
        link(page, window.number()).click();
        link(page, "Annonsera").click();
        page.waitForURL("**/announcement");
        says(page, "HTML att klistra in på Insidan");
        seen(page, "announcement-to-do");
        field(page, "Kända ändringar i systemen").fill("Ny vy för beslut.");
        button(page, "Spara nyheter").click();
        says(page, "Nyheter: Ny vy för beslut.");
        for (int left = 3; left > 0; left--) {
            var ticks = page.getByText("Bocka av som publicerad");
            assertThat(ticks.count()).isEqualTo(left);
            ticks.first().click();
            ticks.nth(left - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            settled(page);
        }
        button(page, "Skicka mejlet").click();
        var confirm = page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Skicka mejlet"));
        confirm.waitFor();
        seen(page, "announcement-confirm");
        confirm.click();
        says(page, "Allt är annonserat");
        seen(page, "announcement-done");
    }

    /** Takes the step; the window then stands where the heading says. */
    void act(Page page, String action, String heading) {
        button(page, action).click();
        var take = inDialog(page, action);
        take.waitFor();
        var who = page.locator("vaadin-dialog").getByLabel("Vem hos leverantören");
        boolean suppliersWord = who.count() > 0;
        if (suppliersWord && who.inputValue().isEmpty()) {
            who.fill("Jouren hos leverantören");
        }
        seen(page, suppliersWord ? "dialog-what-the-supplier-said" : "dialog-step");
        take.click();
        now(page, heading);
        take.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void now(Page page, String heading) {
        page.locator(".window-now h2")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .waitFor();
    }

    /** What the mail says; waits for it. */
    String mailed(Someone to, String template) {
        return mailed("recipient = ?", to.id().value(), template);
    }

    String mailedTo(String address, String template) {
        return mailed("address = ?", address, template);
    }

    private String mailed(String whose, Object who, String template) {
        var link = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> database.sql("SELECT body FROM mail WHERE " + whose
                                        + " AND template = ? ORDER BY created_at DESC LIMIT 1")
                                .param(who)
                                .param(template)
                                .query(String.class)
                                .optional(),
                        Optional::isPresent);
        return found(LINK, link.orElseThrow()).substring(1);
    }

    /** Opens a page that has no Vaadin client. */
    void openPlain(Page page, String path) {
        page.navigate(address(path));
        page.locator("h1").first().waitFor();
    }

    /** The n-th step of the protocol on the phone. */
    static Locator step(Page phone, int number) {
        return phone.locator("form.step").nth(number - 1);
    }

    /** Not by its label: what the portal has stored of it stands within the label, and is taken for words of it. */
    static Locator remark(Page phone, int number) {
        return step(phone, number).locator("textarea[name=remark]");
    }

    static void mark(Page phone, int number, String mark) {
        within(step(phone, number), mark).check();
    }

    /** All that is left. */
    void passTheRest(Page phone) {
        int steps = phone.locator("form.step").count();
        for (int n = 1; n <= steps; n++) {
            if (step(phone, n).locator("input:checked").count() == 0) {
                mark(phone, n, "Fungerar");
            }
        }
        saved(phone);
    }

    static void saved(Page phone) {
        status(phone, "Allt är sparat.");
    }

    static void status(Page phone, String words) {
        phone.locator("#status")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    static Locator within(Locator part, String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** From now on the page must do without being loaded again. */
    static void watch(Page page) {
        page.evaluate(MARK + " = true");
    }

    static void assertNotLoadedAgain(Page page) {
        assertThat((Boolean) page.evaluate(MARK + " === true"))
                .as("what is shown came by push")
                .isTrue();
    }

    static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group();
    }
}
