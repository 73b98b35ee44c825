package se.omsorgsportal.bulkorders;

/** What people call a bulk order: {@code GRP-2027-00012}; numbers may be missing. */
public record BulkNumber(int year, long number) {

    @Override
    public String toString() {
        return "GRP-%d-%05d".formatted(year, number);
    }
}
