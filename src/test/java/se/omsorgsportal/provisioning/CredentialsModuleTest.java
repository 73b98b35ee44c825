package se.omsorgsportal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;
import static se.omsorgsportal.provisioning.TestApprovals.PASSWORD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.testing.TestLogin;

@Tag("PRV-12")
class CredentialsModuleTest extends ApprovalTesting {

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    private OrderId order;
    private CredentialId id;
    private String token;

    @BeforeEach
    void makeAccount() {
        order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        take(ready());
        TestLogin.as(approvals.manager);
    }

    @Test
    @DisplayName("PRV-12: the orderer is told, by user name and link, never by password")
    void told() {
        var ready = ready();
        assertThat(ready.recipient()).isEqualTo(approvals.manager);
        assertThat(ready.userName()).matches("ext-[a-z]{6}\\d{2}@.+");
        assertThat(ready.toString()).doesNotContain(PASSWORD);
        assertThat(token).hasSize(64);
    }

    @Test
    @DisplayName("PRV-12: opening the link shows no password; the click does, once, and erases it")
    void once() {
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.READY);
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.READY);
        assertThat(stored()).isTrue();
        assertThat(credentials.reveal(id, token)).isEqualTo(PASSWORD);
        assertThat(stored()).isFalse();
        assertThatThrownBy(() -> credentials.reveal(id, token))
                .isInstanceOfSatisfying(
                        CredentialGone.class, gone -> assertThat(gone.key()).isEqualTo("error.CredentialGone.READ"));
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.READ);
    }

    @Test
    @DisplayName("PRV-12: the password is encrypted at rest, and neither it nor the link's token is in any table")
    void atRest() {
        TestLogin.as(approvals.manager);
        credentials.reveal(id, token);
        var tables = jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(15);
        for (var table : tables) {
            var text = jdbc.sql("SELECT * FROM `" + table + "`")
                    .query()
                    .listOfRows()
                    .toString();
            assertThat(text).as(table).doesNotContain(PASSWORD).doesNotContain(token);
        }
    }

    @Test
    @DisplayName("PRV-12: nobody but the orderer reads it, with the link or without")
    void othersRefused() {
        for (var other :
                List.of(approvals.administrator, people.manager(approvals.unit), people.careStaff(approvals.unit))) {
            TestLogin.as(other);
            assertThat(credentials.look(id, token)).isEqualTo(RevealOffer.notYours());
            assertThatThrownBy(() -> credentials.reveal(id, token)).isInstanceOf(NotFound.class);
        }
        assertThat(stored()).isTrue();
    }

    @Test
    @DisplayName("PRV-12: a changed, cut or foreign token opens nothing")
    void wrongToken() {
        for (var wrong : List.of("", "0", token.substring(1), token + "0", token.toUpperCase() + "x", "å'--")) {
            assertThat(credentials.look(id, wrong).kind()).isEqualTo(RevealOffer.Kind.WRONG_LINK);
            assertThatThrownBy(() -> credentials.reveal(id, wrong)).isInstanceOf(NotFound.class);
        }
        assertThat(credentials.look(CredentialId.next(), token).kind()).isEqualTo(RevealOffer.Kind.WRONG_LINK);
        assertThat(stored()).isTrue();
    }

    @Test
    @DisplayName("PRV-12: it expires to the second after 72 hours, and the job erases it")
    void expires() {
        clock.advance(Duration.ofHours(72).minusSeconds(1));
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.READY);
        clock.advance(Duration.ofSeconds(1));
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.EXPIRED);
        assertThatThrownBy(() -> credentials.reveal(id, token)).isInstanceOf(CredentialGone.class);
        SystemAccess.run(() -> assertThat(credentials.eraseExpired()).isPositive());
        assertThat(stored()).isFalse();
    }

    @Test
    @DisplayName("PRV-12: of eight clicks at the same instant one gets the password")
    void eightAtOnce() throws Exception {
        var barrier = new CyclicBarrier(8);
        var read = new ArrayList<String>();
        var refused = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<String>>();
            for (int i = 0; i < 8; i++) {
                running.add(threads.submit(() -> {
                    TestLogin.as(approvals.manager);
                    barrier.await();
                    return credentials.reveal(id, token);
                }));
            }
            for (var each : running) {
                try {
                    read.add(each.get());
                } catch (ExecutionException gone) {
                    refused.add(gone.getCause());
                }
            }
        }
        assertThat(read).containsExactly(PASSWORD);
        assertThat(refused).hasSize(7).allMatch(CredentialGone.class::isInstance);
    }

    @Test
    @DisplayName("PRV-12: an administrator makes a new one; the old link then says so")
    void renewed() {
        TestLogin.as(approvals.administrator);
        assertThatThrownBy(() -> credentials.renew(order, "kort")).isInstanceOf(InvalidInput.class);
        var next = credentials.renew(order, credentials.propose());
        TestLogin.as(approvals.manager);
        assertThat(credentials.look(id, token).kind()).isEqualTo(RevealOffer.Kind.REPLACED);
        assertThat(stored()).isFalse();
        assertThat(credentials.ofOrder(order).orElseThrow().id()).isEqualTo(next);
        assertThatThrownBy(() -> credentials.renew(order, PASSWORD)).isInstanceOf(AccessDeniedException.class);
        assertThat(events.stream(CredentialsReady.class)
                        .filter(ready -> ready.order().equals(order)))
                .hasSize(2);
    }

    @Test
    @DisplayName("PRV-12: where a password is, is for those who see the order")
    void scope() {
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> credentials.ofOrder(order)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> credentials.revealPath(id)).isInstanceOf(AccessDeniedException.class);
    }

    private CredentialsReady ready() {
        return events.stream(CredentialsReady.class)
                .filter(each -> each.order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private void take(CredentialsReady ready) {
        id = ready.credentials();
        var path = SystemAccess.call(() -> credentials.revealPath(id));
        assertThat(path).startsWith("reveal/" + id + "?t=");
        token = path.substring(path.indexOf("?t=") + 3);
    }

    private boolean stored() {
        return jdbc.sql("SELECT ciphertext IS NOT NULL FROM credential WHERE id = :id")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }
}
