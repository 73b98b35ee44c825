package se.omsorgsportal.notifications;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The text of a mail as a simple page: nothing in it but paragraphs and links to the portal itself. */
final class HtmlText {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><title>%2$s</title></head>
            <body style="font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; color: #1b1b1b;\
             max-width: 40em">
            <p style="font-weight: bold; border-bottom: 2px solid #1b1b1b">%3$s</p>
            %4$s
            </body>
            </html>
            """;

    private final String municipality;
    private final String portal;

    HtmlText(String municipality, String portal) {
        this.municipality = municipality;
        this.portal = portal;
    }

    String of(OutgoingMail mail) {
        var paragraphs = Arrays.stream(mail.body().strip().split("\\n\\s*\\n"))
                .map(this::paragraph)
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(
                mail.language().getLanguage(), escaped(mail.subject()), escaped(municipality), paragraphs);
    }

    private String paragraph(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }

    /** Only a line that is nothing but an address in the portal becomes a link. */
    private String line(String text) {
        var line = text.strip();
        return line.startsWith(portal) && !line.contains(" ")
                ? "<a href=\"%1$s\">%1$s</a>".formatted(escaped(line))
                : escaped(text);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
