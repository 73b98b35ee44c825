package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderOverdue;
import se.omsorgsportal.orders.OrderPlaced;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.provisioning.CredentialId;
import se.omsorgsportal.provisioning.CredentialsReady;
import se.omsorgsportal.provisioning.TaskId;
import se.omsorgsportal.provisioning.TaskOpened;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class OrderAnnouncementsModuleTest {

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private PersonId manager;
    private PersonId administrator;

    /** A mail as it is stored. */
    record StoredMail(String template, String subject, String body, boolean urgent) {}

    @BeforeEach
    void makePeople() {
        clock.reset();
        unit = people.unit();
        manager = people.manager(unit);
        administrator = people.administrator();
    }

    @Test
    @Tag("ORD-05")
    @DisplayName("ORD-05: the orderer gets the case number, the administrators a mail with the start date")
    void placed() {
        var order = place(form("2027-01-25", false));

        var confirmation = mail(manager, "ORDER_RECEIVED", order);
        assertThat(confirmation.subject()).startsWith(order.caseNumber().toString());
        assertThat(confirmation.body())
                .contains("25 januari 2027", "https://portal.test/orders/" + order.id(), "Vad händer nu?");
        var news = mail(administrator, "ORDER_NEW", order);
        assertThat(news.subject()).contains(order.caseNumber().toString(), "25 januari 2027");
        assertThat(news.urgent()).isFalse();
        assertThat(messages(administrator)).contains("ORDER_NEW");
    }

    @Test
    @Tag("ORD-04")
    @DisplayName("ORD-04: an urgent order tells the administrators at once, marked urgent, with the reason")
    void urgent() {
        var order = place(form("2027-01-13", true));

        var news = mail(administrator, "ORDER_NEW_URGENT", order);
        assertThat(news.subject()).startsWith("Brådskande");
        assertThat(news.urgent()).isTrue();
        assertThat(news.body()).contains("Sjukdom <b>i</b> gruppen");
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("ORD-01: an order of a superuser is told to the manager who has to stand for it")
    void awaitsManager() {
        var superuser = people.superuser(unit);
        TestLogin.as(superuser);
        var order = details(desk.submit(form("2027-01-25", false), null).order());

        var toConfirm = mail(manager, "ORDER_AWAITS_MANAGER", order);
        assertThat(toConfirm.body()).contains("Du som är chef");
        assertThat(toConfirm.urgent()).isFalse();
        assertThat(mail(superuser, "ORDER_RECEIVED", order).body()).contains("Chefen för enheten");
        assertThat(messages(manager)).contains("ORDER_AWAITS_MANAGER");
    }

    @Test
    @Tag("ORD-04")
    @DisplayName("ORD-04: an urgent order that waits for the manager is marked urgent to the manager")
    void urgentAwaitsManager() {
        TestLogin.as(people.superuser(unit));
        var order = details(desk.submit(form("2027-01-13", true), null).order());

        assertThat(mail(manager, "ORDER_AWAITS_MANAGER", order).urgent()).isTrue();
    }

    @Test
    @Tag("ORD-06")
    @Tag("ORD-12")
    @DisplayName("ORD-06, ORD-12: each decision reaches the orderer with its comment")
    void decisions() {
        var approved = place(form("2027-01-25", false));
        var refused = place(form("2027-01-25", false));
        var sentBack = place(form("2027-01-25", false));
        TestLogin.as(administrator);
        decisions.approve(approved.id(), approved.version(), new Approval("Gäller bara vardagar.", Set.of(), null));
        decisions.refuse(refused.id(), refused.version(), "Fel enhet.");
        decisions.sendBack(sentBack.id(), sentBack.version(), "Ange slutdatum.");

        assertThat(mail(manager, "ORDER_APPROVED", approved).body())
                .contains("Gäller bara vardagar.", "inget, allt är beviljat", "tills vidare");
        assertThat(mail(manager, "ORDER_REFUSED", refused).body()).contains("Fel enhet.");
        assertThat(mail(manager, "ORDER_SENT_BACK", sentBack).body()).contains("Ange slutdatum.");
        assertThat(messages(manager)).contains("ORDER_APPROVED", "ORDER_REFUSED", "ORDER_SENT_BACK");
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: an order that is sent back twice is told twice")
    void secondTime() {
        var order = place(form("2027-01-25", false));
        TestLogin.as(administrator);
        decisions.sendBack(order.id(), order.version(), "Ange slutdatum.");
        mail(manager, "ORDER_SENT_BACK", order);
        clock.advance(Duration.ofHours(1));
        TestLogin.as(manager);
        desk.complete(order.id(), form("2027-01-25", false), null);
        await().until(() -> mails(manager, "ORDER_RECEIVED", order).size() == 2);
        TestLogin.as(administrator);
        decisions.sendBack(order.id(), details(order.id()).version(), "Ange enhet.");

        await().until(() -> mails(manager, "ORDER_SENT_BACK", order).size() == 2);
        assertThat(mails(administrator, "ORDER_NEW", order)).hasSize(2);
    }

    @Test
    @Tag("ORD-09")
    @DisplayName("ORD-09: an escalated order gives each administrator one mail a day, however often it is told")
    void overdue() {
        var order = place(form("2027-01-25", false));
        var day = LocalDate.of(2027, 1, 22);

        publish(new OrderOverdue(order.id(), day));
        publish(new OrderOverdue(order.id(), day));
        publish(new OrderOverdue(order.id(), day.plusDays(3)));

        await().until(() -> unheard(order) == 0);
        assertThat(mails(administrator, "ORDER_OVERDUE", order)).hasSize(2);
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("PRV-12: the user name and the link go in two mails, neither tells what the other does")
    void credentials() {
        var order = place(form("2027-01-25", false));
        var credential = CredentialId.next();

        publish(new CredentialsReady(credential, order.id(), manager, "ext-besper01@omsorg.test"));

        var userName = mail(manager, "CREDENTIALS_USER_NAME", order);
        var password = mail(manager, "CREDENTIALS_PASSWORD", order);
        assertThat(userName.body()).contains("ext-besper01@omsorg.test").doesNotContain("reveal");
        assertThat(password.body()).contains(RevealMark.of(credential.value())).doesNotContain("ext-besper01");
        assertThat(messages(manager)).contains("CREDENTIALS_READY");
    }

    @Test
    @Tag("PRV-13")
    @DisplayName("PRV-13: a manager is told of a task of theirs, an administrator finds theirs in the queue")
    void tasks() {
        var order = place(form("2027-01-25", false));

        publish(new TaskOpened(TaskId.next(), order.id(), TaskKind.ADD_IN_LC_UTFORARE, TaskOwner.MANAGER));
        publish(new TaskOpened(TaskId.next(), order.id(), TaskKind.AD_ACCOUNT, TaskOwner.ADMINISTRATOR));
        publish(new TaskOpened(TaskId.next(), order.id(), TaskKind.HAND_OVER_LOGIN, TaskOwner.MANAGER));

        await().until(() -> unheard(order) == 0);
        assertThat(mails(manager, "TASKS_FOR_MANAGER", order)).hasSize(1);
        assertThat(mail(manager, "TASKS_FOR_MANAGER", order).body())
                .contains("LC Utförare", "https://portal.test/tasks/");
        assertThat(mails(administrator, "TASKS_FOR_MANAGER", order)).isEmpty();
    }

    @Test
    @DisplayName("ALL-01: an event is kept for those only who have something to do about it")
    void keptForFew() {
        var order = OrderId.next();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new OrderPlaced(order, OrderKind.NEW_ACCOUNT, false));
            events.publishEvent(new TaskOpened(TaskId.next(), order, TaskKind.AD_ACCOUNT, TaskOwner.ADMINISTRATOR));
            assertThat(keptFor(order)).containsExactly(OrderAnnouncements.class.getName());
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new OrderPlaced(order, OrderKind.SITHS, false));
            events.publishEvent(new TaskOpened(TaskId.next(), order, TaskKind.ORDER_SITHS, TaskOwner.MANAGER));
            assertThat(keptFor(order)).hasSize(4).doesNotHaveDuplicates();
            status.setRollbackOnly();
        });
    }

    private List<String> keptFor(OrderId order) {
        return jdbc.sql(
                        "SELECT SUBSTRING_INDEX(listener_id, '.on(', 1) FROM EVENT_PUBLICATION WHERE serialized_event LIKE ?")
                .param("%" + order + "%")
                .query(String.class)
                .list();
    }

    private OrderDetails place(OrderForm form) {
        TestLogin.as(manager);
        var order = details(desk.submit(form, null).order());
        await().until(() -> !mails(administrator, form.urgent() ? "ORDER_NEW_URGENT" : "ORDER_NEW", order)
                .isEmpty());
        return order;
    }

    private OrderDetails details(OrderId id) {
        return SystemAccess.call(() -> orders.details(id));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private StoredMail mail(PersonId recipient, String template, OrderDetails order) {
        await().until(() -> mails(recipient, template, order).size() == 1);
        return mails(recipient, template, order).getFirst();
    }

    private List<StoredMail> mails(PersonId recipient, String template, OrderDetails order) {
        return jdbc.sql("SELECT template, subject, body, urgent FROM mail"
                        + " WHERE recipient = ? AND template = ? AND CONCAT(subject, body) LIKE ?")
                .params(recipient.value(), template, "%" + order.caseNumber() + "%")
                .query(StoredMail.class)
                .list();
    }

    private List<String> messages(PersonId recipient) {
        return jdbc.sql("SELECT kind FROM in_app_message WHERE recipient = ?")
                .param(recipient.value())
                .query(String.class)
                .list();
    }

    private long unheard(OrderDetails order) {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE serialized_event LIKE ?"
                        + " AND listener_id LIKE '%notifications%'")
                .param("%" + order.id() + "%")
                .query(Long.class)
                .single();
    }

    private OrderForm form(String start, boolean urgent) {
        var unique = UUID.randomUUID().toString();
        return new OrderForm(
                OrderKind.NEW_ACCOUNT,
                "Beställd",
                "Person",
                unique + "@omsorg.test",
                "070-174 06 05",
                ProfessionalFunction.CARE_STAFF,
                null,
                EmploymentKind.PERMANENT,
                start,
                "",
                Set.of(unit),
                Set.of(),
                Certificate.NONE,
                urgent,
                urgent ? "Sjukdom <b>i</b> gruppen" : "",
                "");
    }
}
