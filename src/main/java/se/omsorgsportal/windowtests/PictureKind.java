package se.omsorgsportal.windowtests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture that are taken, known by their first bytes and never by their name (WIN-10). */
enum PictureKind {
    JPEG(0, "\u00ff\u00d8\u00ff"),
    PNG(0, "\u0089PNG\r\n\u001a\n"),
    WEBP(8, "WEBP");

    private final int offset;
    private final byte[] signature;

    PictureKind(int offset, String signature) {
        this.offset = offset;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<PictureKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        int end = offset + signature.length;
        return content.length > end && Arrays.equals(content, offset, end, signature, 0, signature.length);
    }

    String format() {
        return name().toLowerCase(Locale.ROOT);
    }
}
