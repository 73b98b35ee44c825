package se.omsorgsportal.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.UnitId;

/** Somebody who works in care, or who uses the portal, with where they belong and what they may do (ORG-02). */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String mobile;

    @Column(name = "professional_function")
    @Enumerated(EnumType.STRING)
    private ProfessionalFunction function;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Profession profession;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "employment_from"))
    @AttributeOverride(name = "to", column = @Column(name = "employment_to"))
    private @Nullable Period employment;

    @Column(name = "hsa_id")
    private @Nullable String hsaId;

    @Column(name = "personnummer_encrypted")
    private byte @Nullable [] personnummerEncrypted;

    @Column(name = "personnummer_digest")
    private @Nullable String personnummerDigest;

    @Column
    private String language;

    @Column
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "person_name_part", joinColumns = @JoinColumn(name = "person_id"))
    private Set<NamePart> nameParts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_login", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "user_name")
    private Set<String> userNames = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Membership> memberships = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<RoleGrant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, PersonData data) {
        this.id = id.value();
        this.active = true;
        write(data);
    }

    /** Corrects what is written about the person; returns the act with what changed. */
    Act change(long readVersion, PersonData data) {
        if (readVersion != version) {
            throw new ChangedMeanwhile();
        }
        return correct("person.changed", data);
    }

    /** Comes back, or works at one more place: the newer employment counts when the known one is over, or will be before it. */
    Act employ(PersonData data, LocalDate today) {
        boolean cameBack = isAway(today);
        active = true;
        return cameBack
                ? correct("person.returned", data().employedAs(data))
                : correct("person.employed", data().lastingAs(data.employment()));
    }

    /** The day is the last one of the employment, however long it was to be. */
    Act leave(Act act, LocalDate day) {
        var before = lastDay();
        var from = employment == null || employment.from().isAfter(day) ? day : employment.from();
        employment = new Period(from, day);
        return act.changed("employmentTo", before, day);
    }

    /** Works as something else, with the memberships that go with it. */
    Act work(Act act, WorkChange change) {
        var result = act.changed("function", function, change.function())
                .changed("profession", profession, change.profession());
        function = change.function();
        profession = change.function() == ProfessionalFunction.LICENSED ? change.profession() : null;
        return result;
    }

    @Nullable
    LocalDate lastDay() {
        return employment == null ? null : employment.to();
    }

    private Act correct(String what, PersonData data) {
        var before = data();
        write(data);
        return before.differences(act(what), data);
    }

    private void write(PersonData data) {
        givenName = data.name().given();
        familyName = data.name().family();
        email = data.email() == null ? null : data.email().value();
        mobile = data.mobile() == null ? null : data.mobile().e164();
        function = data.function();
        profession = data.profession();
        employment = data.employment();
        language = data.language().getLanguage();
        var parts = NamePart.of(data.name());
        nameParts.retainAll(parts);
        nameParts.addAll(parts);
    }

    PersonData data() {
        return new PersonData(
                name(),
                email == null ? null : new EmailAddress(email),
                mobile == null ? null : new PhoneNumber(mobile),
                function,
                profession,
                employment,
                Locale.of(language));
    }

    Act activate(boolean active) {
        var act = act(active ? "person.reactivated" : "person.deactivated").changed("active", this.active, active);
        this.active = active;
        return act;
    }

    /** Where the person belongs, belonged and will belong. */
    Placements placements() {
        return new Placements(this, memberships);
    }

    /** Whether it was new. */
    boolean grant(Role role, @Nullable UnitId unit) {
        return grants.stream().noneMatch(grant -> grant.is(role, unit)) && grants.add(new RoleGrant(this, role, unit));
    }

    /** Whether it was there. */
    boolean revoke(Role role, @Nullable UnitId unit) {
        return grants.removeIf(grant -> grant.is(role, unit));
    }

    boolean isAdministrator() {
        return grants.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    boolean addUserName(String userName) {
        return userNames.add(userName);
    }

    boolean removeUserName(String userName) {
        return userNames.remove(userName);
    }

    void carry(@Nullable HsaId hsaId) {
        this.hsaId = hsaId == null ? null : hsaId.value();
    }

    void carry(byte @Nullable [] personnummerEncrypted, @Nullable String personnummerDigest) {
        this.personnummerEncrypted = personnummerEncrypted;
        this.personnummerDigest = personnummerDigest;
    }

    byte @Nullable [] personnummerEncrypted() {
        return personnummerEncrypted;
    }

    @Nullable
    String personnummerDigest() {
        return personnummerDigest;
    }

    @Nullable
    HsaId hsaId() {
        return hsaId == null ? null : new HsaId(hsaId);
    }

    Act act(String what) {
        return Act.of(what, "person", id, id.toString().substring(24)).about(id());
    }

    PersonId id() {
        return new PersonId(id);
    }

    PersonName name() {
        return new PersonName(givenName, familyName);
    }

    long version() {
        return version;
    }

    boolean isActive() {
        return active;
    }

    Set<String> userNames() {
        return Set.copyOf(userNames);
    }

    Set<Membership> memberships() {
        return Set.copyOf(memberships);
    }

    Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    Presence presence(LocalDate today) {
        if (!active) {
            return Presence.DEACTIVATED;
        }
        if (hasLeft(today)) {
            return Presence.LEFT;
        }
        return employment != null && employment.from().isAfter(today) ? Presence.COMING : Presence.PRESENT;
    }

    boolean hasLeft(LocalDate today) {
        var last = employment == null ? null : employment.to();
        return last != null && last.isBefore(today);
    }

    /** Whether the person is nobody's staff today: has left, or was deactivated. */
    boolean isAway(LocalDate today) {
        return !active || hasLeft(today);
    }

    boolean hasLogin() {
        return hsaId != null || personnummerDigest != null || !userNames.isEmpty();
    }

    PersonSummary summary(Set<UnitId> units) {
        var data = data();
        return new PersonSummary(
                id(), data.name(), data.email(), data.mobile(), function, profession, units, data.language(), active);
    }
}
