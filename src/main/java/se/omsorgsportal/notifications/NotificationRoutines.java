package se.omsorgsportal.notifications;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of sending and keeping mails and messages. */
@Configuration(proxyBeanMethods = false)
class NotificationRoutines {

    static final RoutineSetting<Integer> GIVE_UP =
            RoutineSetting.number("notifications.mail.give-up", 72, "hours", "[+]");
    static final RoutineSetting<Integer> KEEP_MAILS =
            RoutineSetting.number("notifications.mail.keep", 365, "days", "[+]");
    static final RoutineSetting<Integer> KEEP_MESSAGES =
            RoutineSetting.number("notifications.message.keep", 90, "days", "[+]");
    static final RoutineSetting<String> CONTACT =
            RoutineSetting.text("notifications.contact", "ServiceDesk, 040-42 53 33", "[004]");

    @Bean
    RoutineCatalogue notificationRoutineCatalogue() {
        return () -> List.of(GIVE_UP, KEEP_MAILS, KEEP_MESSAGES, CONTACT);
    }
}
