package se.omsorgsportal.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.omsorgsportal.shared.PersonId;

/** A person's account: a name is reserved at the approval, an administrator makes it in the directory (PRV-01, PRV-11). */
@Entity
@Table(name = "account")
class Account implements Persistable<UUID> {

    @Id
    private UUID personId;

    @Version
    private long version;

    private String userName;
    private @Nullable String domain;
    private @Nullable Instant createdAt;
    private @Nullable LocalDate validTo;

    @Transient
    private boolean isNew;

    Account(PersonId person, UserName name) {
        personId = person.value();
        userName = name.value();
        isNew = true;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** The directory has the account now, or has it for longer. */
    void made(String inDomain, Instant at, LocalDate lastDay) {
        if (createdAt == null) {
            createdAt = at;
            domain = inDomain;
        }
        validTo = lastDay;
    }

    /** The reserved name cannot be used. */
    void rename(UserName another) {
        if (createdAt != null) {
            throw new AccountAlreadyMade(userName);
        }
        userName = another.value();
    }

    void close(LocalDate lastDay) {
        validTo = lastDay;
    }

    UserName name() {
        return new UserName(userName);
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    /** @param currentDomain the domain of accounts that are made today */
    AccountDetails details(String currentDomain) {
        var fullName = userName + "@" + (domain == null ? currentDomain : domain);
        return new AccountDetails(new PersonId(personId), name(), fullName, createdAt, validTo);
    }

    @Override
    public UUID getId() {
        return personId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    @PostPersist
    void stored() {
        isNew = false;
    }
}
