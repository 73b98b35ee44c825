package se.omsorgsportal.faultreports;

/** What people call a fault report: {@code FEL-2027-014}. */
public record FaultNumber(int year, int number) {

    @Override
    public String toString() {
        return "FEL-%d-%03d".formatted(year, number);
    }
}
