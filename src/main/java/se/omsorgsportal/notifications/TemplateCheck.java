package se.omsorgsportal.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Personnummer;

/** Whether a wording that an administrator wrote can be sent: every place known, none missing, no stray brace. */
final class TemplateCheck {

    static final int SUBJECT_LENGTH = 150;
    static final int BODY_LENGTH = 5_000;

    private final MailTemplate template;
    private final List<Fault> faults = new ArrayList<>();

    private TemplateCheck(MailTemplate template) {
        this.template = template;
    }

    /** The wording trimmed; throws {@link InvalidInput} with every fault there is. */
    static Wording of(MailTemplate template, String subject, String body) {
        var check = new TemplateCheck(template);
        var wording = new Wording(subject.strip(), body.replace("\r\n", "\n").strip());
        check.text("subject", wording.subject(), SUBJECT_LENGTH);
        check.text("body", wording.body(), BODY_LENGTH);
        check.subjectIsPublic(wording.subject());
        check.required(wording);
        if (!check.faults.isEmpty()) {
            throw new InvalidInput(check.faults);
        }
        return wording;
    }

    private void text(String field, String text, int longest) {
        if (text.isEmpty()) {
            faults.add(new Fault(field, "error.text.missing"));
        } else if (text.length() > longest) {
            faults.add(new Fault(field, "error.text.long", longest));
        } else if (Personnummer.isIn(text)) {
            faults.add(new Fault(field, "error.text.personnummer"));
        } else if (RevealMark.isIn(text)) {
            faults.add(new Fault(field, "error.mail-template.mark"));
        }
        var unknown = new TreeSet<>(Places.in(text));
        unknown.removeAll(template.allowed());
        if (!unknown.isEmpty()) {
            faults.add(new Fault(field, "error.mail-template.unknown", listed(unknown), listed(template.allowed())));
        } else if (Places.fill(text, place -> "").matches("(?s).*[{}].*")) {
            faults.add(new Fault(field, "error.mail-template.brace"));
        }
    }

    /** Subjects are seen on locked phones and in logs. */
    private void subjectIsPublic(String subject) {
        if (subject.contains("\n") || subject.contains("\r")) {
            faults.add(new Fault("subject", "error.mail-template.line"));
        }
        if (Places.in(subject).stream().anyMatch(place -> place.endsWith("link") || "user-name".equals(place))) {
            faults.add(new Fault("subject", "error.mail-template.subject-place"));
        }
    }

    private void required(Wording wording) {
        var missing = new TreeSet<>(template.required());
        missing.removeAll(Places.in(wording.subject()));
        missing.removeAll(Places.in(wording.body()));
        if (!missing.isEmpty()) {
            faults.add(new Fault("body", "error.mail-template.missing", listed(missing)));
        }
    }

    private static String listed(Iterable<String> places) {
        List<String> all = new ArrayList<>();
        places.forEach(all::add);
        return all.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", "));
    }
}
