package se.omsorgsportal.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * What the portal has answered with yes, written by whoever asked, after the answer: on the disk before anything else
 * is asked. What stands here was promised.
 */
final class Journal implements AutoCloseable {

    private static final String END = "\t.";
    private final FileChannel file;
    private final int life;

    private Journal(FileChannel file, int life) {
        this.file = file;
        this.life = life;
    }

    /** @param life which start of the portal writes it */
    static Journal append(Path path, int life) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        // Whoever wrote before may have been killed in the middle of a line.
        file.write(ByteBuffer.wrap(new byte[] {'\n'}));
        return new Journal(file, life);
    }

    /** One answer: what was done, to what, under which name, by whom. */
    record Entry(int life, Instant at, String what, String id, String label, String by) {

        boolean isAct() {
            return List.of("placed", "approved", "done").contains(what);
        }
    }

    synchronized void write(String what, Object id, Object label, Object by) {
        var line = String.join("\t", "" + life, Instant.now().toString(), what, "" + id, clean(label), "" + by) + END;
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Entry> read(Path path) {
        try (var lines = Files.lines(path)) {
            return lines.filter(line -> line.endsWith(END))
                    .map(line -> line.split("\t"))
                    .map(part -> new Entry(
                            Integer.parseInt(part[0]), Instant.parse(part[1]), part[2], part[3], part[4], part[5]))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String clean(Object label) {
        return String.valueOf(label).replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
