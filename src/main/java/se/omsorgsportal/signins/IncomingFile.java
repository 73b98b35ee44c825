package se.omsorgsportal.signins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A file that is being uploaded, on the disk and never whole in memory; removed when closed. */
final class IncomingFile implements AutoCloseable {

    private static final int BUFFER = 16_384;
    private final Path path;
    private final long size;
    private final String digest;
    private final Charset charset;

    private IncomingFile(Path path, long size, String digest, Charset charset) {
        this.path = path;
        this.size = size;
        this.digest = digest;
        this.charset = charset;
    }

    /** Throws {@link LogNotReadable} as soon as more than so many megabytes have come, or at the end when it is no text. */
    static IncomingFile receive(InputStream content, int megabytes) throws IOException {
        var path = Files.createTempFile("sign-ins", ".log");
        try {
            var sha = sha256();
            var kind = new FileKind();
            long size = 0;
            try (var file = Files.newOutputStream(path)) {
                var buffer = new byte[BUFFER];
                for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                    size += got;
                    if (size > megabytes * 1_000_000L) {
                        throw LogNotReadable.tooBig(megabytes);
                    }
                    sha.update(buffer, 0, got);
                    kind.add(buffer, got);
                    file.write(buffer, 0, got);
                }
            }
            return new IncomingFile(path, size, HexFormat.of().formatHex(sha.digest()), kind.charset());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    long size() {
        return size;
    }

    String digest() {
        return digest;
    }

    Charset charset() {
        return charset;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    List<String> firstLines(int count) throws IOException {
        var any = new LogFormat(charset, ';', false, 0, 1, TimeFormat.ISO_LOCAL);
        var found = new ArrayList<String>();
        try (var lines = new LogLines(open(), any)) {
            for (var line = lines.next(); line != null && found.size() < count; line = lines.next()) {
                found.add(line);
            }
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
