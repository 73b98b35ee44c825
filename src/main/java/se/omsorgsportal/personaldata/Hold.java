package se.omsorgsportal.personaldata;

/**
 * A reason why somebody's data must be kept for now.
 *
 * @param reason as {@code open-order}; its words stand under {@code personal-data.hold.<reason>}
 * @param sql finds those whom it holds, as one column of identifiers, among {@code :people}; may ask about {@code :today}
 */
public record Hold(String reason, String sql) {}
