package se.omsorgsportal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omsorgsportal.status.Closures.NOW;
import static se.omsorgsportal.status.Closures.PORTAL;
import static se.omsorgsportal.status.Closures.over;
import static se.omsorgsportal.status.Closures.planned;
import static se.omsorgsportal.status.Closures.running;
import static se.omsorgsportal.status.Closures.standing;
import static se.omsorgsportal.status.Closures.words;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What real readers of feeds and calendars make of ours. */
@Tag("WIN-16")
class FeedsTest {

    private static final Closure PLANNED = planned("SF-2027-003", Instant.parse("2027-03-29T06:00:00Z"));
    private static final Closure RUNNING =
            running("SF-2027-002", NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(5)));
    private static final Closure CANCELLED =
            over("SF-2027-001", ClosurePhase.CANCELLED, NOW.minus(Duration.ofDays(1)), NOW.minus(Duration.ofDays(4)));
    private static final Closure OPENED =
            over("SF-2026-009", ClosurePhase.OPENED, NOW.minus(Duration.ofDays(9)), NOW.minus(Duration.ofDays(8)));

    private static SyndFeed atom(PublicLanguage language, Closure... closures) throws FeedException {
        var text = new AtomFeed(PORTAL).text(standing(closures), words(language));
        return new SyndFeedInput().build(new StringReader(text));
    }

    private static Calendar calendar(PublicLanguage language, Closure... closures) throws IOException, ParserException {
        var text = new CalendarFeed(PORTAL).text(standing(closures), words(language));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, Closure closure) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getUid()
                        .orElseThrow()
                        .getValue()
                        .contains(closure.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "WIN-16: a feed reader reads every closure once, with an identity that stays and the moment of its change")
    void entries() throws FeedException {
        var feed = atom(PublicLanguage.SWEDISH, PLANNED, RUNNING, CANCELLED, OPENED);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Driftläge för verksamhetssystemen, Ex & <Köping>");
        assertThat(feed.getPublishedDate()).isEqualTo(Date.from(RUNNING.changed()));
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).hasSize(4).doesNotHaveDuplicates();
        var entry = feed.getEntries().stream()
                .filter(one -> one.getUri().equals("urn:uuid:" + PLANNED.id()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getTitle())
                .isEqualTo("Planerat: Servicefönster: <lifecare>, <procapita>, måndag 29 mars 2027 kl. 8.00–17.00");
        assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(PLANNED.changed()));
        assertThat(entry.getLink()).isEqualTo("https://portal.example/status?lang=sv#SF-2027-003");
    }

    @Test
    @DisplayName("WIN-16: another date keeps the entry's identity and raises its moment")
    void moved() throws FeedException {
        var moved = new Closure(
                PLANNED.id(),
                PLANNED.number(),
                PLANNED.cause(),
                PLANNED.phase(),
                PLANNED.systems(),
                PLANNED.start().plus(Duration.ofDays(7)),
                null,
                null,
                null,
                NOW,
                3);
        var before = atom(PublicLanguage.ENGLISH, PLANNED).getEntries().getFirst();
        var after = atom(PublicLanguage.ENGLISH, moved).getEntries().getFirst();
        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(after.getUpdatedDate()).isAfter(before.getUpdatedDate());
        assertThat(after.getTitle()).contains("Monday 5 April 2027 at 8:00");
    }

    @Test
    @DisplayName("WIN-16: a feed without entries is a feed")
    void nothing() throws FeedException, IOException, ParserException {
        assertThat(atom(PublicLanguage.SWEDISH).getEntries()).isEmpty();
        assertThat(new CalendarFeed(PORTAL).text(standing(), words(PublicLanguage.SWEDISH)))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    @DisplayName("WIN-16: a calendar reads the windows with their times, across the change to summer time too")
    void events() throws IOException, ParserException {
        var calendar = calendar(PublicLanguage.SWEDISH, PLANNED, RUNNING, CANCELLED, OPENED);
        assertThat(calendar.validate().getEntries()).isEmpty();
        var event = event(calendar, PLANNED);
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(PLANNED.start());
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(PLANNED.estimate());
        assertThat(event.getSummary().getValue()).isEqualTo("Servicefönster: <lifecare>, <procapita>");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getDescription().getValue())
                .isEqualTo(
                        "Stänger måndag 29 mars 2027 kl. 8.00–17.00.\n"
                                + "Sluttiden är beräknad. Får inte användas förrän systemförvaltaren meddelar att det är öppet.");
    }

    @Test
    @DisplayName("WIN-16: a cancelled window stays in the calendar as cancelled, at the time it had")
    void cancelled() throws IOException, ParserException {
        var event = event(calendar(PublicLanguage.ENGLISH, CANCELLED), CANCELLED);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(CANCELLED.start());
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(CANCELLED.estimate());
    }

    @Test
    @DisplayName("WIN-16: a window that is over has the times it really had")
    void real() throws IOException, ParserException {
        var event = event(calendar(PublicLanguage.ENGLISH, OPENED), OPENED);
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(OPENED.ended());
    }

    @Test
    @DisplayName("WIN-16: the feed is as RFC 4287 wants it: by its schema, and every element as often as it may be")
    void schema() throws Exception {
        for (var closures : List.of(List.of(PLANNED, RUNNING, CANCELLED, OPENED), List.<Closure>of())) {
            var text = new AtomFeed(PORTAL)
                    .text(standing(closures.toArray(Closure[]::new)), words(PublicLanguage.SWEDISH));
            SchemaFactory.newDefaultInstance()
                    .newSchema(FeedsTest.class.getResource("/status/atom.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(text)));
            var feed = Jsoup.parse(text, "", Parser.xmlParser()).selectFirst("feed");
            for (var once : List.of("id", "title", "updated", "author")) {
                assertThat(feed.select("> " + once)).hasSize(1);
                for (var entry : feed.select("> entry")) {
                    assertThat(entry.select("> " + once)).hasSize(once.equals("author") ? 0 : 1);
                }
            }
            assertThat(feed.select("> link[rel=self]")).hasSize(1);
            assertThat(feed.select("> entry > link[rel=alternate]")).hasSize(closures.size());
            assertThat(feed.select("> entry")).hasSize(closures.size());
        }
    }
}
