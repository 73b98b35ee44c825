package se.omsorgsportal.windowtests.web;

import static se.omsorgsportal.windowtests.web.PageWords.safe;

/** The frame of a page without login: plain HTML with the portal's colours, and nothing from elsewhere. */
final class PublicPage {

    private PublicPage() {}

    /**
     * @param title for the heading, marked up already
     * @param body HTML
     * @param script whether the page keeps what is typed by itself
     */
    static String of(PageWords words, String municipality, String title, String body, boolean script) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Omsorgsportalen</title>
                <link rel="icon" href="/frontend/favicon.svg">
                <link rel="stylesheet" href="/frontend/tokens.css">
                <link rel="stylesheet" href="/frontend/protocol.css">
                %s</head>
                <body>
                <header><p>%s</p></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        words.language().getLanguage(),
                        title,
                        script ? "<script src=\"/frontend/protocol.js\" defer></script>\n" : "",
                        safe(municipality),
                        title,
                        body);
    }
}
