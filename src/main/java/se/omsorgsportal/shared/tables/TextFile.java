package se.omsorgsportal.shared.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file, whichever of the usual ways it is written in: UTF-8, UTF-16 with its mark, else Windows-1252. */
final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextFile() {}

    /** Throws {@link TableFault} when the file is no text. */
    static String text(byte[] content) {
        var text = decoded(content);
        if (text.chars().anyMatch(TextFile::isNoText)) {
            throw new TableFault("binary");
        }
        return text;
    }

    private static String decoded(byte[] content) {
        if (marked(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (marked(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean marked(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static boolean isNoText(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
    }
}
