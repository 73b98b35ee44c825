package se.omsorgsportal.signins;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Imports sign-in logs for tests, whole and at once, as whoever is signed in. */
public final class TestLogs {

    private static final String HEADING = "Användarnamn;Tidpunkt\n";
    private final SignInImports imports;
    private final ImportWork work;

    public TestLogs(ApplicationContext portal) {
        imports = portal.getBean(SignInImports.class);
        work = portal.getBean(ImportWork.class);
    }

    /** A line about a stranger every day, so that the days are covered, and these lines. */
    public ImportId covering(LocalDate from, LocalDate to, String... lines) {
        var text = new StringBuilder(HEADING);
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            text.append("ext-ingenn99;").append(day).append(" 08:00\n");
        }
        return read(text.append(String.join("\n", lines)).toString());
    }

    /** Only these lines. */
    public ImportId lines(String... lines) {
        return read(HEADING + String.join("\n", lines));
    }

    public ImportId read(String text) {
        var id = upload(text);
        imports.start(id, imports.details(id).format());
        work.run(id);
        return id;
    }

    public ImportId upload(String text) {
        return imports.upload("logg.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads on, as the job would. */
    public void work(ImportId id) {
        work.run(id);
    }
}
