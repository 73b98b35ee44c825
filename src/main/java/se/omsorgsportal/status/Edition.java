package se.omsorgsportal.status;

import java.util.Map;
import java.util.Objects;

/** All documents as they are now, ready to be sent. */
record Edition(Standing standing, Map<Key, Copy> copies) {

    record Key(Document document, PublicLanguage language) {}

    /** @param tag names this very content, for those who ask whether theirs is still good */
    record Copy(byte[] bytes, String tag) {}

    Copy copy(Document document, PublicLanguage language) {
        return Objects.requireNonNull(copies.get(new Key(document, language)));
    }
}
