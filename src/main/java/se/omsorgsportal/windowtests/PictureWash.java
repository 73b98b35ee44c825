package se.omsorgsportal.windowtests;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;
import se.omsorgsportal.routines.Routines;

/**
 * Takes a picture only when its bytes are one, looks at its size before it unfolds it, and draws it anew (WIN-10): what
 * comes out is a JPEG with nothing in it but what can be seen.
 */
@Component
class PictureWash {

    private static final long MOST_POINTS = 50_000_000;
    private static final int LONGEST_SIDE = 1600;
    private static final float QUALITY = 0.82f;
    private static final long MEGABYTE = 1_000_000;

    /** Whatever the routine says: a picture is held in memory. */
    private static final int MOST_MEGABYTES = 50;

    /** A large picture takes a few hundred megabytes while it is drawn: so not everybody's at once. */
    private final Semaphore turns = new Semaphore(2);

    private final Routines routines;

    PictureWash(Routines routines) {
        this.routines = routines;
    }

    /** The most bytes that a picture may have. */
    long limit() {
        return Math.min(MOST_MEGABYTES, routines.get(WindowTestRoutines.PICTURE_SIZE)) * MEGABYTE;
    }

    /** Refuses what says itself that it is too large, before it is read. */
    void requireSize(long bytes) {
        requireSize(bytes, limit());
    }

    /** Throws {@link PictureRefused}. Never inside a transaction: whoever waits for a turn would keep a connection waiting. */
    CleanPicture wash(byte[] content) {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(), "a picture is drawn in a transaction");
        turns.acquireUninterruptibly();
        try {
            return wash(content, limit());
        } finally {
            turns.release();
        }
    }

    static CleanPicture wash(byte[] content, long limit) {
        requireSize(content.length, limit);
        var kind = PictureKind.of(content).orElseThrow(() -> new PictureRefused("kind"));
        try {
            return draw(content, kind);
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // readers of pictures throw what they like at nonsense
            throw new PictureRefused("broken");
        }
    }

    private static void requireSize(long bytes, long limit) {
        if (bytes > limit) {
            throw new PictureRefused("large", limit / MEGABYTE);
        }
    }

    private static CleanPicture draw(byte[] content, PictureKind kind) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            var seen = read(reader);
            return clean(seen, kind == PictureKind.JPEG ? Turned.of(content) : 1);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width < 1 || height < 1 || width * height > MOST_POINTS) {
            throw new PictureRefused("points", MOST_POINTS / 1_000_000);
        }
        var how = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.max(width, height) / (2L * LONGEST_SIDE));
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static CleanPicture clean(BufferedImage seen, int orientation) throws IOException {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(seen.getWidth(), seen.getHeight()));
        int width = (int) Math.max(1, Math.round(seen.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(seen.getHeight() * scale));
        boolean sideways = Turned.sideways(orientation);
        var drawn = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE); // where the picture can be seen through
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        var place = Turned.upright(orientation, width, height);
        place.concatenate(
                AffineTransform.getScaleInstance((double) width / seen.getWidth(), (double) height / seen.getHeight()));
        pen.drawImage(seen, place, null);
        pen.dispose();
        return new CleanPicture(jpeg(drawn), drawn.getWidth(), drawn.getHeight());
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var to = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(to);
            writer.write(null, new IIOImage(drawn, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
