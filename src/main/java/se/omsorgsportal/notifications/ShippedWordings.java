package se.omsorgsportal.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** The wordings that come with the portal: {@code mail/<language>/<template>.txt}, subject first, then an empty line. */
final class ShippedWordings {

    private ShippedWordings() {}

    static Wording of(MailTemplate template, Locale language) {
        var file = new ClassPathResource("mail/%s/%s.txt".formatted(Words.known(language), template.slug()));
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            int end = text.indexOf("\n\n");
            return new Wording(
                    text.substring(0, end).strip(), text.substring(end).strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
