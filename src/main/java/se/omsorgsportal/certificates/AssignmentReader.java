package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.HsaIdCheck;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.Zone;

/** Reads what was typed about a certificate, and says everything that is wrong with it at once (SIT-03). */
@Component
class AssignmentReader {

    private static final int LONGEST_YEARS = 10;

    private final HsaIdCheck hsaIds;
    private final Clock clock;

    AssignmentReader(HsaIdCheck hsaIds, Clock clock) {
        this.hsaIds = hsaIds;
        this.clock = clock;
    }

    /** @param provider whose card it is */
    GivenCertificate read(Assignment typed, ProviderId provider) {
        var faults = new ArrayList<Fault>();
        var hsaId = read("hsaId", () -> hsaIds.read(typed.hsaId(), provider), faults);
        var card = read("cardNumber", () -> number(typed.cardNumber()), faults);
        var valid = valid(typed, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new GivenCertificate(
                Objects.requireNonNull(hsaId), Objects.requireNonNull(card), Objects.requireNonNull(valid));
    }

    CardNumber card(String typed) {
        var faults = new ArrayList<Fault>();
        var card = read("cardNumber", () -> number(typed), faults);
        if (card == null) {
            throw new InvalidInput(faults);
        }
        return card;
    }

    private static CardNumber number(String typed) {
        if (typed.isBlank()) {
            throw new InvalidInput("cardNumber", "orders.fault.missing.cardNumber");
        }
        return CardNumber.of(typed);
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

    private static <T> @Nullable T read(String field, Supplier<T> value, List<Fault> faults) {
        try {
            return value.get();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        } catch (Malformed malformed) {
            faults.add(new Fault(field, malformed.key(), malformed.arguments()));
        }
        return null;
    }
}
