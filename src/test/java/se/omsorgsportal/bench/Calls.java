package se.omsorgsportal.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import se.omsorgsportal.api.ApiTokens;
import se.omsorgsportal.api.TokenRequest;
import se.omsorgsportal.api.TokenScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** What is called over HTTP: orders placed and approved by the thousand, the queue, single orders, searches. */
final class Calls implements AutoCloseable {

    private static final String ORDERS = "/api/v1/orders";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> GIVEN = List.of("Alva", "Bertil", "Cilla", "Doris", "Evert", "Frans", "Gerd");
    private static final List<String> FAMILY =
            List.of("Alfors", "Bergnell", "Dalkvist", "Ekmark", "Forsblad", "Granvik");

    private record Manager(String token, UUID unit) {}

    private final BenchPortal portal;
    private final Bare bare;
    private final List<Manager> managers = new ArrayList<>();
    private final List<String> administrators = new ArrayList<>();
    private final List<Sample> samples;
    private final ConcurrentLinkedQueue<String> placed = new ConcurrentLinkedQueue<>();

    Calls(BenchPortal portal, int clients) throws SQLException {
        this.portal = portal;
        this.bare = new Bare(portal.bare());
        var rows = bare.read(
                "SELECT person_id, unit_id FROM role_grant WHERE role = 'MANAGER' ORDER BY person_id, unit_id LIMIT "
                        + clients);
        for (var row : rows) {
            managers.add(new Manager(token((UUID) row[0]), (UUID) row[1]));
        }
        var administrator = portal.person(
                "SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id LIMIT 1");
        for (int n = 0; n < clients; n++) {
            administrators.add(token(administrator.value()));
        }
        samples = Sample.of(bare, 1_000);
    }

    private String token(UUID person) {
        var today = Zone.today(portal.bean(Clock.class));
        return SystemAccess.call(() -> portal.bean(ApiTokens.class)
                .create(new TokenRequest(
                        "bench",
                        true,
                        new PersonId(person),
                        EnumSet.allOf(TokenScope.class),
                        Set.of(),
                        today.plusDays(7)))
                .secret());
    }

    interface Call {
        boolean on(Wire wire, int client) throws IOException;
    }

    final class Work {

        private final String name;
        private final boolean byManager;
        private final boolean needsOrders;
        private final Call call;

        Work(String name, boolean byManager, boolean needsOrders, Call call) {
            this.name = name;
            this.byManager = byManager;
            this.needsOrders = needsOrders;
            this.call = call;
        }

        String name() {
            return name;
        }

        boolean needsOrders() {
            return needsOrders;
        }

        Wire connect(int client) throws IOException {
            var token = byManager
                    ? managers.get(client % managers.size()).token()
                    : administrators.get(client % administrators.size());
            return new Wire(portal.port(), token);
        }

        boolean call(Wire wire, int client) throws IOException {
            return call.on(wire, client);
        }

        /** Enough orders to approve. */
        void prepare(int seconds) throws IOException {
            try (var wire = new Wire(portal.port(), managers.getFirst().token())) {
                while (placed.size() < seconds * 250) {
                    place(wire, 0);
                }
            }
            portal.awaitListeners(120);
        }
    }

    List<Work> works() {
        return List.of(
                new Work("W1 submit an order", true, false, this::place),
                new Work("W4 approve an order", false, true, this::approve),
                new Work(
                        "W2 queue (first 50 by start)",
                        false,
                        false,
                        (wire, client) ->
                                wire.get(ORDERS + "?state=SUBMITTED&sort=start").status() == 200),
                new Work(
                        "W3 read one order",
                        false,
                        false,
                        (wire, client) -> wire.get(ORDERS + "/" + sample().id()).status() == 200),
                new Work("W5 search by name part", false, false, (wire, client) -> found(wire, sample().part())),
                new Work("W5 search by name prefix", false, false, (wire, client) -> found(wire, sample().prefix())),
                new Work("W5 search by case number", false, false, (wire, client) -> found(wire, sample().number())));
    }

    private boolean place(Wire wire, int client) throws IOException {
        int n = NUMBER.incrementAndGet();
        var start = Zone.today(portal.bean(Clock.class)).plusDays(8 + n % 20);
        var answer = wire.post(ORDERS, "Idempotency-Key: bench-" + n + "\r\n", """
                {"kind":"NEW_ACCOUNT","givenName":"%s","familyName":"%s","email":"rush%d@demo.example","mobile":"0701740605",
                "function":"CARE_STAFF","employmentKind":"PERMANENT","startsOn":"%s","units":["%s"],
                "permissions":["lc-utforare.performer","lc-avvikelse.report"]}""".formatted(
                        GIVEN.get(n % 7) + letters(n),
                        FAMILY.get(n % 6) + letters(n / 7),
                        n,
                        start,
                        managers.get(client % managers.size()).unit()));
        if (answer.status() != 201) {
            System.out.println(answer.status() + " " + answer.text());
            return false;
        }
        var text = answer.text();
        placed.add(text.substring(text.indexOf("\"id\":\"") + 6, text.indexOf("\"id\":\"") + 42));
        return true;
    }

    private boolean approve(Wire wire, int client) throws IOException {
        var id = placed.poll();
        if (id == null) {
            return false;
        }
        var answer = wire.post(ORDERS + "/" + id + "/approval", "If-Match: \"0\"\r\n", """
                {"permissions":["lc-utforare.performer","lc-avvikelse.report"]}""");
        if (answer.status() != 204) {
            System.out.println(answer.status() + " " + answer.text());
        }
        return answer.status() == 204;
    }

    private boolean found(Wire wire, String text) throws IOException {
        return wire.get(ORDERS + "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .status()
                == 200;
    }

    private Sample sample() {
        return samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
    }

    private static String letters(int number) {
        var text = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }

    @Override
    public void close() {}
}
