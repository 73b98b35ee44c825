package se.omsorgsportal.signins;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds out while a file comes in what it is. Text that is valid UTF-8 to its end is UTF-8 (that other text is so by
 * chance does not happen), other text is Windows-1252, unless it begins with a byte order mark.
 */
final class FileKind {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(16_384);
    private final ByteBuffer rest = ByteBuffer.allocate(16_384 + 8);
    private final byte[] head = new byte[HEAD];
    private long length;
    private boolean isUtf8 = true;
    private boolean hasNothing;

    /** @param count at most 16 384 */
    void add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (length + i < HEAD) {
                head[(int) length + i] = bytes[i];
            }
            hasNothing |= bytes[i] == 0;
        }
        length += count;
        if (isUtf8) {
            rest.put(bytes, 0, count).flip();
            isUtf8 = !utf8.decode(rest, sink.clear(), false).isError();
            rest.compact();
        }
    }

    /** Throws {@link LogNotReadable} when it is no text. */
    Charset charset() {
        if (length == 0) {
            throw LogNotReadable.empty();
        }
        if (begins(0x50, 0x4B, 0x03, 0x04) || begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw LogNotReadable.spreadsheet();
        }
        if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        if (hasNothing || begins('%', 'P', 'D', 'F')) {
            throw LogNotReadable.binary();
        }
        return isUtf8 && rest.position() == 0 ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private boolean begins(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
