package se.omsorgsportal.windowtests;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way is up in a JPEG of a phone: phones do not turn the picture but say how it was held. What they say goes away
 * with everything else they say, so the picture is turned first.
 */
final class Turned {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int ENTRY = 12;

    private Turned() {}

    /** 1 to 8 as Exif counts them; upright when nothing that can be understood is said. */
    static int of(byte[] jpeg) {
        var in = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 < jpeg.length && (in.get(at) & 0xff) == MARKER) {
            int marker = in.get(at + 1) & 0xff;
            int length = in.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && at + 10 < jpeg.length && in.getInt(at + 4) == 0x45786966) { // "Exif"
                int end = Math.min(jpeg.length, at + 2 + length);
                return exif(ByteBuffer.wrap(jpeg, at + 10, end - at - 10).slice());
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int exif(ByteBuffer tiff) {
        if (tiff.capacity() < 10) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.capacity() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int at = directory + 2; entries > 0 && at + ENTRY <= tiff.capacity(); at += ENTRY, entries--) {
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                int said = tiff.getShort(at + 8);
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    static boolean sideways(int orientation) {
        return orientation > 4;
    }

    /** From the picture as it lies in the file to the picture as it was seen; the size is that in the file. */
    static AffineTransform upright(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
