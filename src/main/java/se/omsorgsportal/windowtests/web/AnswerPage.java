package se.omsorgsportal.windowtests.web;

import static se.omsorgsportal.windowtests.web.PageWords.safe;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.windowtests.LinkOffer;
import se.omsorgsportal.windowtests.LinkState;
import se.omsorgsportal.windowtests.Presence;
import se.omsorgsportal.windowtests.Reply.Choice;
import se.omsorgsportal.windowtests.TesterDetails;

/** Asks whoever tests whether they come, and says clearly why a link asks nothing any more (WIN-06, WIN-08). */
final class AnswerPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' H.mm", Locale.ROOT);

    private final PageWords words;
    private final LinkOffer offer;

    AnswerPage(PageWords words, LinkOffer offer) {
        this.words = words;
        this.offer = offer;
    }

    String title() {
        if (!offer.isOpen()) {
            return words.of("windowtests.link." + offer.state());
        }
        return words.of(offer.rollCall() ? "windowtests.page.roll" : "windowtests.page.invitation");
    }

    /** @param fault why the last answer was not taken; what was typed stands in the fields again */
    String body(@Nullable String fault, String name, String email) {
        var html = new StringBuilder();
        if (!offer.isOpen()) {
            return html.append(why()).append(facts()).toString();
        }
        if (fault != null) {
            html.append("<p class=\"fault\" role=\"alert\">")
                    .append(safe(fault))
                    .append("</p>");
        }
        html.append(facts());
        var tester = Objects.requireNonNull(offer.tester());
        html.append("<p>")
                .append(words.of("windowtests.page.for", offer.substitute() ? tester.performer() : tester.name()))
                .append("</p>");
        html.append(button(Choice.MYSELF, "primary"));
        if (!offer.substitute()) {
            html.append(substitute(tester, name, email));
        }
        return html.append(button(Choice.NOBODY, "plain")).toString();
    }

    private String button(Choice choice, String look) {
        return "<form method=\"post\"><button class=\"" + look + "\" name=\"choice\" value=\"" + choice + "\">"
                + words.of("windowtests.reply." + (offer.rollCall() ? "roll." : "") + choice) + "</button></form>";
    }

    private String substitute(TesterDetails tester, String name, String email) {
        var known = tester.substitute();
        var typedName = name.isEmpty() && known != null ? known.name() : name;
        var typedEmail = email.isEmpty() && known != null ? known.email().value() : email;
        return "<form method=\"post\" class=\"box\"><h2>" + words.of("windowtests.page.substitute") + "</h2><p>"
                + words.of("windowtests.page.substitute.help") + "</p>"
                + field("name", "windowtests.substitute.name", "text", "name", typedName)
                + field("email", "windowtests.substitute.email", "email", "email", typedEmail)
                + "<button class=\"secondary\" name=\"choice\" value=\"" + Choice.SUBSTITUTE + "\">"
                + words.of("windowtests.reply.SUBSTITUTE") + "</button></form>";
    }

    private String field(String name, String key, String type, String complete, String value) {
        return "<label>" + words.of(key) + "<input name=\"" + name + "\" type=\"" + type + "\" autocomplete=\""
                + complete + "\" required value=\"" + safe(value) + "\"></label>";
    }

    /** What the window is; nothing for a link that the portal does not know. */
    private String facts() {
        var window = offer.window();
        var schedule = window == null ? null : window.schedule();
        if (schedule == null || offer.state() == LinkState.UNKNOWN || offer.state() == LinkState.NOT_YOURS) {
            return "";
        }
        return "<dl><dt>" + words.of("windowtests.page.when") + "</dt><dd>" + when(schedule) + "</dd><dt>"
                + words.of("windowtests.areas") + "</dt><dd>" + safe(String.join(", ", offer.areas())) + "</dd></dl>";
    }

    private String when(WindowSchedule schedule) {
        return words.day(schedule.day()) + ", "
                + words.of("windowtests.page.times", TIME.format(schedule.start()), end(schedule));
    }

    private String end(WindowSchedule schedule) {
        var end = TIME.format(schedule.end());
        return schedule.isOvernight() ? words.plain("windows.next-day", end) : end;
    }

    private String why() {
        var html = new StringBuilder("<p class=\"box\">");
        var tester = offer.tester();
        if (tester == null) {
            return html.append(words.of(LinkState.UNKNOWN)).append("</p>").toString();
        }
        if (offer.state() == LinkState.USED) {
            html.append(words.of("windowtests.link.answered", said(tester), at(tester)))
                    .append(" ");
        }
        html.append(words.of("LinkState." + offer.state(), tester.name(), tester.performer()));
        return html.append("</p>").toString();
    }

    private String said(TesterDetails tester) {
        return tester.presence() == Presence.NOT_CALLED
                ? words.plain("Answer." + tester.answer())
                : words.plain("Presence." + tester.presence());
    }

    private static String at(TesterDetails tester) {
        var at = tester.presence() == Presence.NOT_CALLED ? tester.answeredAt() : tester.presenceAt();
        return at == null ? "–" : MOMENT.format(Zone.at(at));
    }
}
