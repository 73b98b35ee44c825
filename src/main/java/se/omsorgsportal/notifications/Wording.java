package se.omsorgsportal.notifications;

import java.util.Map;

/** Subject and text of a mail, with places to fill or already filled. */
record Wording(String subject, String body) {

    private static final int SUBJECT_LENGTH = 300;

    /** Fills the places; what comes from people is made harmless first (see {@link SafeText}). */
    Wording filledWith(Map<String, String> values) {
        var line = Places.fill(subject, name -> SafeText.line(values.getOrDefault(name, "")));
        var text = Places.fill(body, name -> SafeText.block(name, values.getOrDefault(name, "")));
        return new Wording(SafeText.shortened(line, SUBJECT_LENGTH), text);
    }
}
