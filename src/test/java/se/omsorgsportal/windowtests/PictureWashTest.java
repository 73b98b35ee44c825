package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("WIN-10")
class PictureWashTest {

    /** One red point as lossless WebP. */
    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    private static final long LIMIT = 12_000_000;

    private static CleanPicture wash(byte[] content) {
        return PictureWash.wash(content, LIMIT);
    }

    @Test
    @DisplayName("WIN-10: JPEG, PNG and WebP come out as JPEG")
    void kinds() throws IOException {
        assertThat(PictureKind.of(wash(picture("png", 40, 20)).jpeg())).contains(PictureKind.JPEG);
        assertThat(wash(picture("jpeg", 40, 20)).width()).isEqualTo(40);
        assertThat(wash(Base64.getDecoder().decode(WEBP)).width()).isEqualTo(1);
    }

    @Test
    @DisplayName("WIN-10: where, when and by what a picture was taken is gone, but it stands the right way up")
    void metadata() throws IOException {
        var secret = "55.4712N 13.0234E phone-of-somebody";
        var held = withExif(picture("jpeg", 40, 20), 6, secret);
        assertThat(new String(held, StandardCharsets.ISO_8859_1)).contains(secret);
        var clean = wash(held);
        assertThat(new String(clean.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain(secret, "Exif");
        assertThat(clean.width()).isEqualTo(20);
        assertThat(clean.height()).isEqualTo(40);
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({"1,0,0", "2,39,0", "3,39,19", "4,0,19", "5,0,0", "6,19,0", "7,19,39", "8,0,39"})
    @DisplayName("WIN-10: whichever way the phone was held, the corner that was up left is where it was seen")
    void corners(int orientation, int x, int y) throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 40, 20);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 8, 8);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        var seen = ImageIO.read(new ByteArrayInputStream(
                wash(withExif(out.toByteArray(), orientation, "x")).jpeg()));
        var corner = new Color(seen.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(90);
    }

    @Test
    @DisplayName("WIN-10: a PDF named .jpg, a text, a GIF and nothing at all are no pictures")
    void notPictures() {
        for (var text : new String[] {"%PDF-1.7 some pages", "hello", "GIF89a....", "", "RIFF....WAVEfmt "}) {
            refused(text.getBytes(StandardCharsets.ISO_8859_1), "kind");
        }
    }

    @Test
    @DisplayName("WIN-10: thirty megabytes are too large, whatever they are")
    void large() {
        refused(new byte[30_000_000], "large");
    }

    @Test
    @DisplayName("WIN-10: a picture bomb is known by the size it says, before it is unfolded")
    void bomb() {
        refused(bomb(60_000, 60_000), "points");
        refused(bomb(Integer.MAX_VALUE, 1), "points");
    }

    @Test
    @DisplayName("WIN-10: a picture that was cut off or is nonsense after its first bytes is refused")
    void broken() throws IOException {
        var whole = picture("png", 400, 300);
        refused(java.util.Arrays.copyOf(whole, 60), "broken");
        var random = new byte[5_000];
        new Random(3).nextBytes(random);
        for (var start : new String[] {"\u00ff\u00d8\u00ff\u00e0", "\u0089PNG\r\n\u001a\n", "RIFF\1\1\1\1WEBPVP8 "}) {
            var head = start.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, random, 0, head.length);
            assertThatExceptionOfType(PictureRefused.class).isThrownBy(() -> wash(random));
        }
    }

    @Test
    @DisplayName("WIN-10: a large photograph is drawn smaller")
    void smaller() throws IOException {
        var clean = wash(picture("jpeg", 4000, 3000));
        assertThat(clean.width()).isEqualTo(1600);
        assertThat(clean.height()).isEqualTo(1200);
    }

    private static void refused(byte[] content, String kind) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> wash(content))
                .matches(refused -> refused.key().endsWith("." + kind));
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** The JPEG with what a phone says of it put in: how it was held, and the text. */
    private static byte[] withExif(byte[] jpeg, int orientation, String text) {
        var words = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + words.length;
        var out = ByteBuffer.allocate(jpeg.length + 2 + length);
        out.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) length);
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        out.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        out.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The beginning of a PNG that says it is so large. */
    private static byte[] bomb(int width, int height) {
        var header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        var sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(200)
                .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }

    @Test
    @DisplayName("WIN-10: JPEG and WebP bombs are known by the size they say as well")
    void otherBombs() {
        var jpeg = ByteBuffer.allocate(400).order(java.nio.ByteOrder.BIG_ENDIAN);
        jpeg.putShort((short) 0xffd8).putShort((short) 0xffe0).putShort((short) 16);
        jpeg.put("JFIF\0".getBytes(StandardCharsets.ISO_8859_1)).put(new byte[] {1, 1, 0, 0, 1, 0, 1, 0, 0});
        jpeg.putShort((short) 0xffc0).putShort((short) 17).put((byte) 8);
        jpeg.putShort((short) 65_500).putShort((short) 65_500).put((byte) 3);
        jpeg.put(new byte[] {1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0});
        jpeg.putShort((short) 0xffda).putShort((short) 12).put((byte) 3);
        jpeg.put(new byte[] {1, 0, 2, 0x11, 3, 0x11, 0, 63, 0});
        refused(jpeg.array(), "points");
        var webp = Base64.getDecoder().decode(WEBP).clone();
        int size = 16_383;
        int bits = size | size << 14;
        for (int n = 0; n < 4; n++) {
            webp[21 + n] = (byte) (bits >> 8 * n);
        }
        refused(webp, "points");
    }
}
