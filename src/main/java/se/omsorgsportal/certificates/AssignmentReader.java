package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.OrganisationNumber;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.Zone;

/** Reads what was typed about a certificate, and says everything that is wrong with it at once (SIT-03). */
@Component
class AssignmentReader {

    private static final int LONGEST_YEARS = 10;

    private final Routines routines;
    private final Clock clock;

    AssignmentReader(Routines routines, Clock clock) {
        this.routines = routines;
        this.clock = clock;
    }

    GivenCertificate read(Assignment typed) {
        var faults = new ArrayList<Fault>();
        var hsaId = read("hsaId", typed.hsaId(), () -> HsaId.of(typed.hsaId()), faults);
        if (hsaId != null) {
            checkOrganisation(hsaId, faults);
        }
        var card = read("cardNumber", typed.cardNumber(), () -> CardNumber.of(typed.cardNumber()), faults);
        var valid = valid(typed, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new GivenCertificate(
                Objects.requireNonNull(hsaId), Objects.requireNonNull(card), Objects.requireNonNull(valid));
    }

    CardNumber card(String typed) {
        var faults = new ArrayList<Fault>();
        var card = read("cardNumber", typed, () -> CardNumber.of(typed), faults);
        if (card == null) {
            throw new InvalidInput(faults);
        }
        return card;
    }

    private void checkOrganisation(HsaId hsaId, List<Fault> faults) {
        var accepted = routines.get(CertificateRoutines.ORGANISATIONS);
        var digits = hsaId.organisation();
        if (accepted.stream().map(OrganisationNumber::digits).noneMatch(digits::equals)) {
            var known =
                    accepted.stream().map(OrganisationNumber::toString).sorted().collect(Collectors.joining(", "));
            faults.add(new Fault("hsaId", "certificates.fault.hsa-organisation", digits, known));
        }
    }

    private @Nullable Period valid(Assignment typed, List<Fault> faults) {
        var from = given("validFrom", typed.validFrom(), faults);
        var to = given("validTo", typed.validTo(), faults);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(Zone.today(clock))) {
            faults.add(new Fault("validTo", "certificates.fault.over", Zone.today(clock)));
        } else if (to.isBefore(from)) {
            faults.add(new Fault("validTo", "error.Malformed.period"));
        } else if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            faults.add(new Fault("validTo", "certificates.fault.long", LONGEST_YEARS));
        } else {
            return new Period(from, to);
        }
        return null;
    }

    private static @Nullable LocalDate given(String field, @Nullable LocalDate day, List<Fault> faults) {
        if (day == null) {
            faults.add(new Fault(field, "day.missing"));
        }
        return day;
    }

    private static <T> @Nullable T read(String field, String typed, Supplier<T> value, List<Fault> faults) {
        if (typed.isBlank()) {
            faults.add(new Fault(field, "certificates.fault.missing." + field));
            return null;
        }
        try {
            return value.get();
        } catch (Malformed malformed) {
            faults.add(new Fault(field, malformed.key(), malformed.arguments()));
            return null;
        }
    }
}
