package se.omsorgsportal.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.renewal.Lapses;
import se.omsorgsportal.renewal.LapsesAnnounced;
import se.omsorgsportal.renewal.ManagersToTell;
import se.omsorgsportal.renewal.RenewalNotices;
import se.omsorgsportal.renewal.StaffAccount;
import se.omsorgsportal.renewal.UnusedAccounts;
import se.omsorgsportal.renewal.UnusedAccountsListed;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.PersonId;

/** Tells managers about their staff's accounts and administrators what is about to lapse; one mail each (REN-01, 04, 05). */
@Component
class RenewalAnnouncements {

    private static final int LONGEST = 60;

    private final RenewalNotices renewals;
    private final UnusedAccounts unused;
    private final Lapses lapses;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    RenewalAnnouncements(
            RenewalNotices renewals,
            UnusedAccounts unused,
            Lapses lapses,
            Recipients recipients,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.renewals = renewals;
        this.unused = unused;
        this.lapses = lapses;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(ManagersToTell event) {
        SystemAccess.run(() -> renewals.of(event.run(), event.managers())
                .forEach((manager, accounts) -> tell(
                        manager,
                        "renewal:" + event.run(),
                        MailTemplate.ACCOUNTS_RENEWED,
                        MessageKind.ACCOUNTS_RENEWED,
                        Addresses.STAFF,
                        accounts,
                        RenewalAnnouncements::renewed)));
    }

    @ApplicationModuleListener
    void on(UnusedAccountsListed event) {
        SystemAccess.run(() -> unused.of(event.managers())
                .forEach((manager, accounts) -> tell(
                        manager,
                        "unused-accounts:" + event.month(),
                        MailTemplate.ACCOUNTS_UNUSED,
                        MessageKind.ACCOUNTS_UNUSED,
                        Addresses.UNUSED_ACCOUNTS,
                        accounts,
                        RenewalAnnouncements::lastUse)));
    }

    @ApplicationModuleListener
    void on(LapsesAnnounced event) {
        SystemAccess.run(() -> {
            var days = lapses.perDay(event.month(), lapses.horizon());
            int accounts = days.values().stream().mapToInt(Integer::intValue).sum();
            var cause = "lapses:" + event.month();
            var to = recipients.administrators();
            outbox.put(
                    new Notice(
                            cause,
                            MailTemplate.ACCOUNTS_LAPSING,
                            language -> Map.of(
                                    "link",
                                    portal.link(Addresses.LAPSES),
                                    "list",
                                    list(
                                            language,
                                            days.entrySet().stream()
                                                    .map(day -> Words.of(
                                                            language,
                                                            "mail.renewal.lapses",
                                                            Words.day(language, day.getKey()),
                                                            day.getValue()))
                                                    .toList()))),
                    to);
            inbox.put(
                    new Message(cause, MessageKind.ACCOUNTS_LAPSING, Addresses.LAPSES, Integer.toString(accounts)), to);
        });
    }

    private void tell(
            PersonId manager,
            String cause,
            MailTemplate template,
            MessageKind kind,
            String path,
            List<StaffAccount> accounts,
            BiFunction<Locale, StaffAccount, String> line) {
        var to = recipients.person(manager);
        outbox.put(
                new Notice(
                        cause,
                        template,
                        language -> Map.of(
                                "link",
                                portal.link(path),
                                "months",
                                Integer.toString(unused.months()),
                                "list",
                                list(
                                        language,
                                        accounts.stream()
                                                .map(account -> line.apply(language, account))
                                                .toList()))),
                to);
        inbox.put(new Message(cause, kind, path, Integer.toString(accounts.size())), to);
    }

    private static String renewed(Locale language, StaffAccount account) {
        return Words.of(
                language,
                "mail.renewal.line." + Objects.requireNonNull(account.outcome()).name(),
                account.name(),
                account.userName(),
                Words.day(language, account.validTo()));
    }

    private static String lastUse(Locale language, StaffAccount account) {
        var last = account.lastSignIn();
        return last == null
                ? Words.of(language, "mail.renewal.never", account.name(), account.userName())
                : Words.of(
                        language, "mail.renewal.unused", account.name(), account.userName(), Words.day(language, last));
    }

    /** A mail that nobody reads to its end helps nobody: the rest stands in the portal. */
    private static String list(Locale language, List<String> lines) {
        return lines.size() <= LONGEST
                ? String.join("\n", lines)
                : Stream.concat(
                                lines.stream().limit(LONGEST),
                                Stream.of(Words.of(language, "mail.renewal.more", lines.size() - LONGEST)))
                        .collect(Collectors.joining("\n"));
    }
}
