package se.omsorgsportal.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.ui.Dates;

/** A superuser on a phone moves a nurse between two units, without any ending. */
@Tag("ALL-05")
@Tag("MOV-01")
@Tag("MOV-02")
@Tag("MOV-05")
class MoveIT extends LifeStory {

    private static final int PHONE = 390;

    @Test
    @DisplayName(
            "MOV-01, MOV-02, MOV-05: one superuser begins a move on the phone, the other agrees, it takes effect on"
                    + " the day, and an administrator changes the AD account")
    void move() {
        var nurse = employ("Maj", ProfessionalFunction.LICENSED, NORTH);
        var receiver = superuser("Vera", SOUTH);
        var day = today().plusDays(3);

        var leaving = signIn(SUPERUSER, PHONE);
        begin(leaving, nurse, day);
        var move = leaving.url();
        var receiving = signIn(receiver.full(), PHONE);
        agree(receiving, nurse, day);

        leaving.reload();
        says(leaving, "Överenskommen");
        clock.turnTo(day);
        runJob("dueMovesJob");
        changeAccount(signIn(ADMINISTRATOR, 1280), nurse);

        leaving.navigate(move);
        says(leaving, "AD-kontots enhet är bytt");
        seen(leaving, "move-7-done");
        assertThat(leaving.locator(".status-badge").first().innerText()).contains("Klar");
        open(receiving, "staff");
        filter(receiving, "Sök på namn eller e-post", nurse.name().family());
        says(receiving, nurse.name().family());
        seen(receiving, "move-8-at-the-new-unit");
    }

    private void begin(Page page, Someone nurse, LocalDate day) {
        seen(page, "move-1-superusers-home");
        card(page, "Flytta personal").click();
        page.waitForURL("**/moves/new");
        pick(page, field(page, "Kommer till"), null, SOUTH);
        pick(page, field(page, "Person"), nurse.name().family(), nurse.full());
        tapDay(page, field(page, "Första dag på nya enheten"), day);
        page.getByRole(AriaRole.CHECKBOX).first().check();
        seen(page, "move-2-begun");
        button(page, "Skicka").click();
        page.waitForURL(url -> url.matches(".*/moves/[0-9a-f-]{36}"));
        says(page, "Väntar på " + SOUTH);
        seen(page, "move-3-waits-for-the-other");
    }

    private void agree(Page page, Someone nurse, LocalDate day) {
        seen(page, "move-4-the-others-home");
        card(page, "Flyttar som väntar på dig").click();
        page.waitForURL("**/moves?*");
        seen(page, "move-4-list");
        link(page, nurse.full()).click();
        says(page, "Din del: lägg upp på " + SOUTH);
        page.getByRole(AriaRole.CHECKBOX).first().check();
        seen(page, "move-5-the-others-part");
        button(page, "Bekräfta " + Dates.prose(day)).click();
        says(page, "Överenskommen");
        seen(page, "move-5-agreed");
    }

    private void changeAccount(Page page, Someone nurse) {
        seen(page, "move-6-administrators-home");
        card(page, "AD-konton som ska byta enhet").click();
        page.waitForURL("**/moves?*");
        link(page, nurse.full()).click();
        button(page, "AD-kontot är bytt").click();
        says(page, "Enheten är bytt på AD-kontot");
        seen(page, "move-6-dialog");
        inDialog(page, "AD-kontot är bytt").click();
        says(page, "Flytten av " + nurse.full() + " är klar.");
        seen(page, "move-6-changed");
    }
}
