package se.omsorgsportal.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.security.SystemAccess;

/** Makes all documents in all languages at once, so that nothing is made while somebody waits for it. */
@Component
class Press {

    private final List<Rendering> renderings;
    private final CareSystems systems;

    Press(List<Rendering> renderings, CareSystems systems) {
        this.renderings = renderings;
        this.systems = systems;
    }

    Edition print(Standing standing) {
        var copies = new HashMap<Edition.Key, Edition.Copy>();
        for (var language : PublicLanguage.values()) {
            var words = new PublicWords(language, closure -> names(closure, language));
            for (var rendering : renderings) {
                var bytes = rendering.text(standing, words).getBytes(StandardCharsets.UTF_8);
                copies.put(
                        new Edition.Key(rendering.document(), language),
                        new Edition.Copy(bytes, "\"" + digest(bytes) + "\""));
            }
        }
        return new Edition(standing, copies);
    }

    private List<String> names(Closure closure, PublicLanguage language) {
        return SystemAccess.call(() -> systems.titles(closure.systems(), language.locale()));
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
