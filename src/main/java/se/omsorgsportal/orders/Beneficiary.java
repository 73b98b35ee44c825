package se.omsorgsportal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;

/** Whom an order is for, as the orderer wrote; the person, once they are in the directory. */
@Embeddable
record Beneficiary(
        @Column(name = "beneficiary") @Nullable PersonId person,
        @Column(name = "given_name") String given,
        @Column(name = "family_name") String family,
        @Column(name = "email") @Nullable String address,
        @Column(name = "mobile") @Nullable String phone,

        @Enumerated(EnumType.STRING) @Column(name = "work_function")
        ProfessionalFunction function,

        @Enumerated(EnumType.STRING) @Column(name = "profession") @Nullable
        Profession profession) {

    static Beneficiary of(OrderRequest request) {
        return new Beneficiary(
                request.person(),
                request.name().given(),
                request.name().family(),
                text(request.email()),
                request.mobile() == null ? null : request.mobile().e164(),
                request.function(),
                request.profession());
    }

    Beneficiary registered(PersonId known) {
        return new Beneficiary(known, given, family, address, phone, function, profession);
    }

    PersonName name() {
        return new PersonName(given, family);
    }

    @Nullable
    EmailAddress email() {
        return address == null ? null : new EmailAddress(address);
    }

    @Nullable
    PhoneNumber mobile() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }
}
