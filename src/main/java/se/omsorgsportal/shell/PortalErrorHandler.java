package se.omsorgsportal.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import se.omsorgsportal.shared.RuleViolation;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/**
 * Turns whatever a click ended in into the user's words: a broken rule says what to do, an unexpected fault shows a
 * number that also stands in the log, and never a stack trace.
 */
@Component
class PortalErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PortalErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        if (hasLeft(event.getThrowable())) {
            LOG.debug("a browser went away in the middle of an answer", event.getThrowable());
            return;
        }
        var words = words(event.getThrowable());
        link(event.getThrowable())
                .ifPresentOrElse(path -> Notices.problemText(words, path), () -> Notices.problemText(words));
    }

    private static boolean hasLeft(@Nullable Throwable thrown) {
        return thrown != null && (thrown instanceof ClientAbortException || hasLeft(thrown.getCause()));
    }

    private static Optional<String> link(@Nullable Throwable thrown) {
        if (thrown == null) {
            return Optional.empty();
        }
        return thrown instanceof RuleViolation violation ? violation.link() : link(thrown.getCause());
    }

    /** What the user is told; logs what is our fault and not theirs. */
    static String words(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleViolation violation -> {
                    return Texts.of(violation);
                }
                case AccessDeniedException denied -> {
                    LOG.warn("refused: {}", denied.getMessage());
                    return Texts.of("error.no-access");
                }
                case OptimisticLockingFailureException changed -> {
                    return Texts.of("error.ChangedMeanwhile");
                }
                case CannotCreateTransactionException away -> {
                    return unavailable(away);
                }
                case CannotGetJdbcConnectionException away -> {
                    return unavailable(away);
                }
                case TransientDataAccessException away -> {
                    return unavailable(away);
                }
                default -> {}
            }
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected fault {}", number, thrown);
        return Texts.of("error.unexpected", number);
    }

    private static String unavailable(Exception cause) {
        LOG.error("the database does not answer: {}", cause.getMessage());
        return Texts.of("error.database-away");
    }
}
