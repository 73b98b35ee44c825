package se.omsorgsportal.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.RuleViolation;

/** Writes what is pending, so that a unique key or version that two people hit at once becomes the rule's own refusal. */
@Component
class UniqueKeys {

    private final EntityManager entities;

    UniqueKeys(EntityManager entities) {
        this.entities = entities;
    }

    void check() {
        try {
            entities.flush();
        } catch (OptimisticLockException stale) {
            throw new ChangedMeanwhile();
        } catch (ConstraintViolationException violation) {
            throw refusal(violation);
        }
    }

    private static RuntimeException refusal(ConstraintViolationException violation) {
        var key = Objects.requireNonNullElse(violation.getConstraintName(), "").toLowerCase(Locale.ROOT);
        var message = Objects.requireNonNullElse(violation.getMessage(), "").toLowerCase(Locale.ROOT);
        return switch (key.isEmpty() ? message : key) {
            case String name when name.contains("uk_provider_name") || name.contains("uk_unit_name") -> new NameTaken();
            case String name when name.contains("uk_person_email") -> new EmailTaken();
            case String name when name.contains("uk_person_") -> new LoginTaken();
            case String name when message.contains("person_login") -> new LoginTaken();
            case String name when name.contains("uk_membership") -> new MembershipOverlaps();
            case String name when name.contains("uk_role_grant") -> (RuleViolation) new ChangedMeanwhile();
            default -> violation;
        };
    }
}
