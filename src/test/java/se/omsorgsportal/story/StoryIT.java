package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.BrowserTest;

/**
 * The main job in a real browser: an account is ordered, approved, made and handed over; the nurse accepts the duties
 * and finds her first-day list.
 */
@Tag("ALL-05")
@Tag("ORD-02")
@Tag("ORD-06")
@Tag("ORD-07")
@Tag("PRV-12")
@Tag("PRV-13")
class StoryIT extends BrowserTest {

    private static final Pattern CASE_NUMBER = Pattern.compile("BEH-\\d{4}-\\d{5,}");

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "an account is ordered, approved, made, handed over and taken into use; axe finds nothing grave on the way")
    void byMouse() {
        tell(Hand.MOUSE, "Tuva", 390);
    }

    @Test
    @DisplayName("the same by keyboard alone")
    void byKeyboard() {
        tell(Hand.KEYBOARD, "Nils", 1280);
    }

    private void tell(Hand hand, String givenName, int phone) {
        var manager = signIn("Rut Almgren", 1280);
        seen(manager, hand + "-manager-home");
        var order = order(hand, manager, givenName);

        var administrator = signIn("Astrid Ekdahl", 1280);
        seen(administrator, hand + "-administrator-home");
        approve(hand, administrator, order);
        makeAccount(hand, administrator, order);
        doTask(hand, administrator, order, "Lägg upp i Procapita");
        doTask(hand, administrator, order, "Lägg upp i LC Avvikelsehantering");

        revealPassword(hand, manager);
        doTask(hand, manager, order, "Lägg upp i Alfa eCare Signit");
        doTask(hand, manager, order, "Lämna över inloggningen");
        seen(manager, hand + "-handed-over");

        begin(hand, signIn(givenName + " Storynord", phone));
    }

    private String order(Hand hand, Page page, String givenName) {
        hand.press(page, page.locator("a.start-card").first());
        page.waitForURL("**/orders/new*");
        seen(page, hand + "-needs");
        next(hand, page);
        hand.type(page, page.getByLabel("Förnamn"), givenName);
        hand.type(page, page.getByLabel("Efternamn"), "Storynord");
        hand.type(page, page.getByLabel("E-post"), givenName.toLowerCase(Locale.ROOT) + "@story.example");
        hand.type(page, page.getByLabel("Mobil"), "070-174 06 05");
        seen(page, hand + "-person");
        next(hand, page);
        hand.press(page, page.getByLabel("Tillsvidare"));
        hand.day(
                page,
                page.getByLabel("Första dag"),
                Zone.today(clock).plusDays(14).toString());
        seen(page, hand + "-employment");
        next(hand, page);
        work(hand, page);
        next(hand, page);
        seen(page, hand + "-review");
        hand.press(page, button(page, "Skicka beställning"));
        page.getByText("Beställningen är skickad").first().waitFor();
        seen(page, hand + "-receipt");
        var number = CASE_NUMBER.matcher(page.locator("body").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void work(Hand hand, Page page) {
        hand.choose(
                page,
                page.getByLabel("Enhet", new Page.GetByLabelOptions().setExact(true)),
                "Solgläntan Norra, Solgläntan Omsorg AB");
        page.keyboard().press("Escape");
        hand.choose(page, page.getByLabel("Funktion"), "Legitimerad personal");
        hand.choose(page, page.getByLabel("Legitimation"), "Sjuksköterska");
        hand.press(page, page.getByLabel("LC HSL: Dokumentera"));
        seen(page, hand + "-work");
    }

    private void approve(Hand hand, Page page, String order) {
        open(hand, page, order);
        seen(page, hand + "-order");
        hand.press(page, button(page, "Godkänn"));
        page.getByText("Behörigheter som beviljas").first().waitFor();
        seen(page, hand + "-approval");
        hand.press(
                page,
                page.locator("vaadin-dialog")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Godkänn")));
        page.getByText("Skapa AD-konto och Citrix").first().waitFor();
        seen(page, hand + "-approved");
    }

    private void makeAccount(Hand hand, Page page, String order) {
        openTask(hand, page, order, "Skapa AD-konto och Citrix");
        seen(page, hand + "-account");
        hand.press(page, button(page, "Markera som klar"));
        page.getByText("Skapa AD-konto och Citrix: klart").first().waitFor();
    }

    private void doTask(Hand hand, Page page, String order, String task) {
        openTask(hand, page, order, task);
        hand.press(page, button(page, "Markera som klar"));
        page.getByText(task + ": klart").first().waitFor();
    }

    private void openTask(Hand hand, Page page, String order, String task) {
        open(hand, page, order);
        hand.press(
                page,
                page.getByLabel("Gör klart: " + task)
                        .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gör klart: " + task)))
                        .first());
    }

    /** By the search that Ctrl+K opens (ALL-07). */
    private void open(Hand hand, Page page, String order) {
        page.navigate(address(""));
        page.locator("h1").first().waitFor();
        page.keyboard().press("Control+k");
        var field = page.getByLabel("Namn, användarnamn, ärendenummer eller enhet");
        if (hand == Hand.KEYBOARD) {
            hand.reach(page, field);
            page.keyboard().type(order);
            page.keyboard().press("Enter");
        } else {
            field.fill(order);
            page.locator(".search-hits a").first().click();
        }
        page.waitForURL("**/orders/*");
        page.locator("h1").first().waitFor();
    }

    private void revealPassword(Hand hand, Page page) {
        page.navigate(address("messages"));
        page.locator("h1").first().waitFor();
        seen(page, hand + "-messages");
        hand.pressInTable(
                page,
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("lösenord")))
                        .first());
        page.waitForURL("**/reveal/*");
        seen(page, hand + "-reveal");
        hand.press(page, button(page, "Visa lösenordet"));
        page.locator(".secret").waitFor();
        seen(page, hand + "-revealed");
    }

    private void begin(Hand hand, Page page) {
        seen(page, hand + "-nurse-home");
        page.navigate(address("duties"));
        page.locator("h1").first().waitFor();
        seen(page, hand + "-duties");
        hand.press(page, button(page, "Jag har läst och godkänner"));
        page.navigate(address("first-day"));
        page.getByText("040-42 53 33").first().waitFor();
        seen(page, hand + "-first-day");
        assertThat(page.locator("body").innerText()).contains("ext-");
    }

    private void next(Hand hand, Page page) {
        hand.press(page, button(page, "Nästa"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
