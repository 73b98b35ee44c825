package se.omsorgsportal.story;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.testing.BrowserClock;
import se.omsorgsportal.testing.BrowserTest;
import se.omsorgsportal.testing.TestPeople;

/** What the stories of an account's life have in common: the demo's unit, its people, and how a page is worked. */
abstract class LifeStory extends BrowserTest {

    static final String MANAGER = "Rut Almgren";
    static final String ADMINISTRATOR = "Astrid Ekdahl";
    static final String SUPERUSER = "Omar Haddad";
    static final String NORTH = "Solgläntan Norra";
    static final String SOUTH = "Solgläntan Södra";

    @Autowired
    protected BrowserClock clock;

    @Autowired
    protected JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    /** Somebody of the story, with a name that nobody else has. */
    record Someone(PersonId id, PersonName name) {

        String full() {
            return name.full();
        }
    }

    LocalDate today() {
        return Zone.today(clock);
    }

    /** Employed at the unit since last year. */
    Someone employ(String givenName, ProfessionalFunction function, String unit) {
        var unique = TestPeople.letters(TestPeople.unique());
        var name = new PersonName(givenName, "Liv" + unique);
        var since = Period.from(LocalDate.of(today().getYear() - 1, 1, 1));
        var profession = function == ProfessionalFunction.LICENSED ? Profession.NURSE : null;
        return SystemAccess.call(() -> {
            var id = people.create(new PersonData(
                    name,
                    EmailAddress.of(unique + "@liv.example"),
                    PhoneNumber.of("070-174 06 05"),
                    function,
                    profession,
                    since,
                    PersonData.SWEDISH));
            memberships.add(id, unit(unit), since);
            people.linkLogin(id, LoginKind.USER_NAME, unique);
            return new Someone(id, name);
        });
    }

    Someone superuser(String givenName, String unit) {
        var person = employ(givenName, ProfessionalFunction.GROUP_LEADER, unit);
        SystemAccess.run(() -> people.grant(person.id(), Role.SUPERUSER, unit(unit)));
        return person;
    }

    private UnitId unit(String name) {
        return new UnitId(database.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    /** What the portal does by the clock, now. */
    void runJob(String bean) {
        context.getBean(bean, RecurringTask.class).execute(null, null);
    }

    void open(Page page, String path) {
        page.navigate(address(path));
        page.locator("h1").first().waitFor();
        settled(page);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator inDialog(Page page, String button) {
        return page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** A card of the home, by its words. */
    static Locator card(Page page, String words) {
        return page.locator("a.card")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    static Locator says(Page page, String words) {
        var text = page.getByText(words).first();
        text.waitFor();
        return text;
    }

    /** Narrows a list down, and waits until it is. */
    void filter(Page page, String label, String text) {
        var field = field(page, label);
        field.fill(text);
        field.press("Tab");
        settled(page);
    }

    /** Types until the choice is there, and takes it. */
    static void pick(Page page, Locator list, @Nullable String typed, String choice) {
        list.click();
        if (typed != null) {
            list.fill(typed);
        }
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .first()
                .click();
    }

    /** Writes a day in place of the one that stands there. */
    static void day(Page page, Locator field, LocalDate day) {
        Hand.clickDay(page, field, day.toString());
    }

    /** On a phone the calendar covers the field: the day is tapped in it. */
    static void tapDay(Page page, Locator field, LocalDate day) {
        field.click();
        page.locator("vaadin-month-calendar td[aria-label^='" + Dates.prose(day) + ",']")
                .first()
                .click();
    }
}
