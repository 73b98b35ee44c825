package se.omsorgsportal.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * What the mail server's answer means: 5xx about the mail or its recipient is for good, 4xx asks for another try, and no
 * answer or one about the login says that the server is away for every mail.
 */
record Refusal(MailProblem problem, String reason) {

    private static final Pattern REPLY = Pattern.compile("^\\s*([45]\\d\\d)[ -].*", Pattern.DOTALL);

    /** About the portal's login or encryption, not about the mail. */
    private static final Set<String> LOGIN_WANTED = Set.of("421", "454", "530", "534", "535", "538");

    static Refusal of(MailException thrown) {
        if (thrown instanceof MailAuthenticationException) {
            return new Refusal(MailProblem.UNREACHABLE, words(thrown));
        }
        if (thrown instanceof MailPreparationException || thrown instanceof MailParseException) {
            return new Refusal(MailProblem.FAULT, words(thrown));
        }
        var causes = causes(thrown);
        for (var cause : causes.reversed()) {
            var reply = REPLY.matcher(words(cause));
            if (reply.matches()) {
                return new Refusal(meaning(reply.group(1)), words(cause));
            }
        }
        boolean answered = causes.stream().anyMatch(SendFailedException.class::isInstance);
        return new Refusal(answered ? MailProblem.POSTPONED : MailProblem.UNREACHABLE, words(causes.getLast()));
    }

    private static MailProblem meaning(String code) {
        if (LOGIN_WANTED.contains(code)) {
            return MailProblem.UNREACHABLE;
        }
        return code.startsWith("5") ? MailProblem.REFUSED : MailProblem.POSTPONED;
    }

    private static List<Throwable> causes(MailException thrown) {
        List<Throwable> found = new ArrayList<>();
        follow(thrown, found);
        if (thrown instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(one -> follow(one, found));
        }
        return found;
    }

    private static void follow(@Nullable Throwable thrown, List<Throwable> found) {
        if (thrown == null || found.contains(thrown)) {
            return;
        }
        found.add(thrown);
        follow(thrown instanceof MessagingException mail ? mail.getNextException() : thrown.getCause(), found);
    }

    private static String words(Throwable thrown) {
        var message = thrown.getMessage();
        return SafeText.line(message == null ? thrown.getClass().getSimpleName() : message);
    }
}
