package se.omsorgsportal.status;

import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** The banner for a frame on somebody else's page; which pages, the environment says (WIN-16). */
@Component
class BannerPage implements Rendering {

    private final Assets assets;
    private final PortalProperties portal;

    BannerPage(Assets assets, PortalProperties portal) {
        this.assets = assets;
        this.portal = portal;
    }

    @Override
    public Document document() {
        return Document.BANNER;
    }

    @Override
    public String text(Standing standing, PublicWords words) {
        var banner = BannerText.of(standing, words);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <base target="_top">
                <style>%s</style>
                </head>
                <body class="strip">
                <div id="standing" class="standing%s" role="status"><p><span class="sign" aria-hidden="true">%s</span>%s %s</p></div>
                <script>%s</script>
                </body>
                </html>
                """.formatted(
                        words.language().code(),
                        Markup.text(words.of("status.heading")),
                        assets.style(),
                        banner.open() ? "" : " closed",
                        banner.open() ? "✔" : "✖",
                        Markup.text(banner.text()),
                        Markup.link(
                                portal.link(StatusPages.PAGE + "?lang="
                                        + words.language().code()),
                                words.of("status.banner.more")),
                        assets.live());
    }
}
