package se.omsorgsportal.status;

import org.springframework.web.util.HtmlUtils;

/** Puts texts into HTML so that they stay texts. */
final class Markup {

    private Markup() {}

    static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }

    static String paragraph(String plain) {
        return "<p>" + text(plain) + "</p>";
    }

    static String link(String address, String words) {
        return "<a href=\"" + text(address) + "\">" + text(words) + "</a>";
    }
}
