package se.omsorgsportal.faultreports;

import java.util.Comparator;
import java.util.List;

/**
 * Where the open faults of one system sit: at a few units, so that somebody looks at those computers, or at many, so that
 * the supplier has to (WIN-13).
 *
 * @param units with how many open reports each; the most first
 * @param general at so many units that it is not local
 */
public record FaultSpread(String system, List<AtUnit> units, boolean general) {

    /** @param unit empty: reported by somebody who belongs to none */
    public record AtUnit(String unit, long reports) {}

    static final Comparator<FaultSpread> WIDEST = Comparator.comparing(
                    (FaultSpread each) -> each.units().size())
            .reversed()
            .thenComparing(FaultSpread::system);

    public long reports() {
        return units.stream().mapToLong(AtUnit::reports).sum();
    }
}
