package se.omsorgsportal.status;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;
import tools.jackson.databind.json.JsonMapper;

/** The banner as a script for somebody else's page: fetches nothing more, runs no text as code, needs no style of theirs. */
@Component
class BannerScript implements Rendering {

    private final Assets assets;
    private final PortalProperties portal;
    private final JsonMapper json;

    BannerScript(Assets assets, PortalProperties portal, JsonMapper json) {
        this.assets = assets;
        this.portal = portal;
        this.json = json;
    }

    @Override
    public Document document() {
        return Document.SCRIPT;
    }

    @Override
    public String text(Standing standing, PublicWords words) {
        var banner = BannerText.of(standing, words);
        var told = new LinkedHashMap<String, Object>();
        told.put("open", banner.open());
        told.put("planned", banner.planned());
        told.put("text", banner.text());
        told.put("label", words.of("status.heading"));
        told.put("more", words.of("status.banner.more"));
        told.put(
                "address",
                portal.link(StatusPages.PAGE + "?lang=" + words.language().code()));
        told.put("language", words.language().code());
        return assets.banner().replace("/* told */", json.writeValueAsString(told));
    }
}
