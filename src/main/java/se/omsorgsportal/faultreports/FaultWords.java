package se.omsorgsportal.faultreports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Puts the names of systems, units and people to reports, one query for each kind of name. */
@Component
class FaultWords {

    /** Names that were looked up together. */
    record Names(Map<String, String> systems, Map<UnitId, UnitSummary> units, Map<PersonId, String> people) {

        String system(String code) {
            return systems.getOrDefault(code, code);
        }

        /** Empty for none. */
        String unit(@Nullable UnitId unit) {
            var known = unit == null ? null : units.get(unit);
            return known == null ? "" : known.name();
        }

        String person(PersonId person) {
            return people.getOrDefault(person, "–");
        }
    }

    private final CareSystems systems;
    private final Units units;
    private final People people;

    FaultWords(CareSystems systems, Units units, People people) {
        this.systems = systems;
        this.units = units;
        this.people = people;
    }

    List<FaultLine> lines(List<FaultReport> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        var names =
                names(reports.stream().map(FaultReport::unit), reports.stream().map(FaultReport::reportedBy));
        return reports.stream()
                .map(each -> new FaultLine(
                        each.id(),
                        each.number(),
                        each.reportedAt(),
                        names.system(each.system()),
                        names.unit(each.unit()),
                        names.person(each.reportedBy()),
                        each.what(),
                        each.device(),
                        each.state()))
                .toList();
    }

    FaultDetails details(FaultReport report, List<FaultStep> steps, Set<FaultReportState> next) {
        var names = names(Stream.ofNullable(report.unit()), Stream.of(report.reportedBy()));
        return new FaultDetails(
                report.id(),
                report.version(),
                report.number(),
                report.window(),
                names.system(report.system()),
                names.unit(report.unit()),
                report.reportedBy(),
                names.person(report.reportedBy()),
                report.reportedAt(),
                report.what(),
                report.device(),
                report.state(),
                report.since(),
                steps.stream().map(FaultStep::details).toList(),
                next);
    }

    Names names(Collection<FaultReportStore.Heap> heaps) {
        return names(heaps.stream().map(FaultReportStore.Heap::unit), Stream.of());
    }

    private Names names(Stream<? extends @Nullable UnitId> where, Stream<PersonId> who) {
        var at = where.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        var by = who.distinct().toList();
        return new Names(
                systems.systemNames(),
                at.isEmpty() ? Map.of() : units.byId(at),
                by.isEmpty() ? Map.of() : people.names(by));
    }
}
