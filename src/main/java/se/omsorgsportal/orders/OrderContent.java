package se.omsorgsportal.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.organisation.NewPerson;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** What an order asks for, and what of it was granted (ORD-02, ORD-12). */
@Embeddable
class OrderContent {

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private boolean urgent;

    @Column(name = "urgent_reason")
    private String urgentReason;

    @Embedded
    private Beneficiary beneficiary;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_kind")
    private @Nullable EmploymentKind employmentKind;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "to", column = @Column(name = "ends_on"))
    private Period employment;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "provider_id")
    private ProviderId provider;

    @ElementCollection
    @CollectionTable(name = "order_unit", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "unit_id")
    private Set<UnitId> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "order_permission", joinColumns = @JoinColumn(name = "order_id"))
    private Set<OrderedPermission> permissions = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Certificate certificate;

    private String note;

    @Embedded
    private @Nullable StoredParticulars particulars;

    @SuppressWarnings("NullAway.Init")
    protected OrderContent() {}

    @SuppressWarnings("NullAway.Init")
    OrderContent(OrderRequest request) {
        replace(request);
    }

    void replace(OrderRequest request) {
        kind = request.kind();
        beneficiary = Beneficiary.of(request);
        employmentKind = request.employmentKind();
        employment = request.employment();
        validTo = employment.to();
        provider = request.provider();
        certificate = request.certificate();
        urgent = request.urgent();
        urgentReason = request.urgentReason();
        note = request.note();
        particulars = StoredParticulars.of(request.particulars());
        units.retainAll(request.units());
        units.addAll(request.units());
        permissions.clear();
        request.permissions().forEach(code -> permissions.add(new OrderedPermission(code.value(), true)));
    }

    void grant(PersonId registered, Approval approval) {
        beneficiary = beneficiary.registered(registered);
        validTo = approval.validTo() == null ? employment.to() : approval.validTo();
        var decided = permissions.stream()
                .map(one -> one.granted(approval.permissions().contains(one.permission())))
                .collect(Collectors.toSet());
        permissions.retainAll(decided);
        permissions.addAll(decided);
    }

    OrderKind kind() {
        return kind;
    }

    OrderParticulars particulars() {
        return particulars == null ? OrderParticulars.NONE : particulars.particulars();
    }

    Set<UnitId> units() {
        return Set.copyOf(units);
    }

    Set<PermissionCode> wanted() {
        return codes(one -> true);
    }

    boolean isUrgent() {
        return urgent;
    }

    Period employment() {
        return employment;
    }

    @Nullable
    PersonId person() {
        return beneficiary.person();
    }

    /** Whether the order is for this person, as far as it says whom it is for. */
    boolean concerns(PersonId person) {
        return person.equals(beneficiary.person());
    }

    /** Not stated where the order is for somebody who is known already. */
    Optional<EmailAddress> email() {
        return Optional.ofNullable(beneficiary.email());
    }

    NewPerson newPerson() {
        return new NewPerson(
                beneficiary.name(),
                Objects.requireNonNull(beneficiary.email()),
                Objects.requireNonNull(beneficiary.mobile()),
                beneficiary.function(),
                beneficiary.profession(),
                employment,
                units());
    }

    OrderDetails details(Order order, List<OrderDetails.Step> steps, boolean overdue) {
        return new OrderDetails(
                order.id(),
                order.number(),
                kind,
                order.state(),
                order.version(),
                urgent,
                urgentReason,
                beneficiary.person(),
                beneficiary.name(),
                beneficiary.email(),
                beneficiary.mobile(),
                beneficiary.function(),
                beneficiary.profession(),
                employmentKind,
                employment,
                units(),
                codes(OrderedPermission::granted),
                certificate == Certificate.WANTED,
                certificate,
                note,
                order.orderedBy(),
                order.submittedAt(),
                order.since(),
                overdue,
                provider,
                validTo,
                codes(one -> !one.granted()),
                steps,
                particulars());
    }

    /** As it was typed, to be completed. */
    OrderForm form() {
        var end = employment.to();
        var address = beneficiary.address();
        var mobile = beneficiary.mobile();
        return new OrderForm(
                kind,
                beneficiary.given(),
                beneficiary.family(),
                address == null ? "" : address,
                mobile == null ? "" : mobile.grouped(),
                beneficiary.function(),
                beneficiary.profession(),
                employmentKind,
                employment.from().toString(),
                end == null ? "" : end.toString(),
                units(),
                wanted(),
                certificate,
                urgent,
                urgentReason,
                note,
                matter());
    }

    private OrderMatter matter() {
        var some = particulars();
        var hsaId = some.hsaId();
        var card = some.cardNumber();
        return new OrderMatter(
                kind.isAboutKnown() ? beneficiary.person() : null,
                some.reason(),
                hsaId == null ? "" : hsaId.value(),
                card == null ? "" : card,
                some.proposals());
    }

    private Set<PermissionCode> codes(Predicate<OrderedPermission> which) {
        return permissions.stream()
                .filter(which)
                .map(OrderedPermission::permission)
                .collect(Collectors.toUnmodifiableSet());
    }
}
