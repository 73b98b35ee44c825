package se.omsorgsportal.chaos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the run is to do; the same seed strikes after the same number of acts.
 *
 * @param orders how many are placed, approved and carried out
 * @param kills how often the portal is killed at work
 * @param starts how often it is killed once more while it starts again
 * @param outages how often the database is killed and stays away for a while
 * @param accounts how many are renewed afterwards, by a log of twice as many lines; 0 leaves it and all other bulk work out
 * @param bulkKills how often the portal is killed in the bulk order, its approval, the import, the renewal, the endings, the
 *     writing and the sending of the notices, each
 */
record Plan(int orders, int kills, int starts, int outages, int outageSeconds, int accounts, int bulkKills, long seed) {

    /** What an order gives at least: placed, approved, account made, two tasks, handed over. */
    private static final int ACTS_OF_AN_ORDER = 6;

    private static final List<String> NAMES =
            List.of("orders", "kills", "starts", "outages", "outage-seconds", "accounts", "bulk-kills", "seed");

    enum Target {
        PORTAL,
        PORTAL_TWICE,
        DATABASE
    }

    /** @param after how many acts the journal holds when it comes */
    record Strike(int after, Target target) {}

    static Plan of(String... arguments) {
        Map<String, String> given = Stream.of(arguments)
                .flatMap(argument -> Stream.of(argument.split("\\s+")))
                .filter(argument -> !argument.isBlank())
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var plan = new Plan(
                Integer.parseInt(given.getOrDefault("orders", "200")),
                Integer.parseInt(given.getOrDefault("kills", "8")),
                Integer.parseInt(given.getOrDefault("starts", "2")),
                Integer.parseInt(given.getOrDefault("outages", "2")),
                Integer.parseInt(given.getOrDefault("outage-seconds", "10")),
                Integer.parseInt(given.getOrDefault("accounts", "8000")),
                Integer.parseInt(given.getOrDefault("bulk-kills", "2")),
                Long.parseLong(given.getOrDefault("seed", Long.toString(System.currentTimeMillis() % 1_000_000))));
        var unknown =
                given.keySet().stream().filter(name -> !NAMES.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Unknown: " + unknown + ". There are --" + String.join(" --", NAMES) + ", each with =number.");
        }
        return plan;
    }

    /** Spread over the whole run, in the order in which they come. */
    List<Strike> strikes(Random random) {
        var strikes = new ArrayList<Strike>();
        for (int i = 0; i < kills + outages; i++) {
            var target = i < outages ? Target.DATABASE : i < outages + starts ? Target.PORTAL_TWICE : Target.PORTAL;
            strikes.add(new Strike(random.nextInt(5, orders * ACTS_OF_AN_ORDER - 5), target));
        }
        strikes.sort(Comparator.comparing(Strike::after));
        return strikes;
    }
}
