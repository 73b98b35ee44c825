package se.omsorgsportal.signins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that are on their way in, compressed and in pieces, where every node finds them. */
@Repository
class FileStore {

    private static final int PIECE = 1 << 20;
    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ImportId id, InputStream file) throws IOException {
        try (var pieces = new Quickly(new Pieces(id))) {
            file.transferTo(pieces);
        }
    }

    /** The file as it came. */
    InputStream open(ImportId id) {
        try {
            return new GZIPInputStream(new Reading(id), 65_536);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void remove(ImportId id) {
        jdbc.sql("DELETE FROM sign_in_file WHERE import_id = ?")
                .param(id.value())
                .update();
    }

    /** Somebody waits for it, and it lies there for minutes. */
    private static final class Quickly extends GZIPOutputStream {

        Quickly(OutputStream target) throws IOException {
            super(target, 65_536);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private final class Pieces extends OutputStream {

        private final ImportId id;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;

        Pieces(ImportId id) {
            this.id = id;
        }

        @Override
        public void write(int each) {
            piece[filled++] = (byte) each;
            if (filled == PIECE) {
                flushPiece();
            }
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            for (int done = 0; done < count; ) {
                int part = Math.min(count - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, part);
                filled += part;
                done += part;
                if (filled == PIECE) {
                    flushPiece();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                flushPiece();
            }
        }

        private void flushPiece() {
            var bytes = new byte[filled];
            System.arraycopy(piece, 0, bytes, 0, filled);
            jdbc.sql("INSERT INTO sign_in_file (import_id, number, bytes) VALUES (?, ?, ?)")
                    .params(id.value(), number++, bytes)
                    .update();
            filled = 0;
        }
    }

    private final class Reading extends InputStream {

        private final ImportId id;
        private InputStream piece = InputStream.nullInputStream();
        private int number;

        Reading(ImportId id) {
            this.id = id;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int got = piece.read(bytes, from, count);
            while (got < 0) {
                var next = jdbc.sql("SELECT bytes FROM sign_in_file WHERE import_id = ? AND number = ?")
                        .params(id.value(), number++)
                        .query((row, n) -> row.getBytes(1))
                        .optional();
                if (next.isEmpty()) {
                    return -1;
                }
                piece = new ByteArrayInputStream(next.get());
                got = piece.read(bytes, from, count);
            }
            return got;
        }
    }
}
