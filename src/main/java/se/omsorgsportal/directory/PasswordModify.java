package se.omsorgsportal.directory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.naming.ldap.ExtendedRequest;
import javax.naming.ldap.ExtendedResponse;
import org.jspecify.annotations.Nullable;

/** Sets a password so that the directory hashes it (RFC 3062), instead of writing it where anybody might read it. */
final class PasswordModify implements ExtendedRequest {

    private static final String OID = "1.3.6.1.4.1.4203.1.11.1";
    private static final int SEQUENCE = 0x30;
    private static final int USER = 0x80;
    private static final int NEW_PASSWORD = 0x82;
    private static final int SHORT_FORM = 0x80;
    private final transient byte[] value;

    PasswordModify(String user, String password) {
        var fields = new ByteArrayOutputStream();
        write(fields, USER, user.getBytes(StandardCharsets.UTF_8));
        write(fields, NEW_PASSWORD, password.getBytes(StandardCharsets.UTF_8));
        var all = new ByteArrayOutputStream();
        write(all, SEQUENCE, fields.toByteArray());
        value = all.toByteArray();
    }

    /** Tag, length and content, as BER wants them. */
    private static void write(ByteArrayOutputStream out, int tag, byte[] content) {
        out.write(tag);
        int length = content.length;
        if (length >= SHORT_FORM) {
            out.write(SHORT_FORM | 2);
            out.write(length >> 8);
        }
        out.write(length);
        out.writeBytes(content);
    }

    @Override
    public String getID() {
        return OID;
    }

    @Override
    public byte[] getEncodedValue() {
        return value.clone();
    }

    /** The answer has nothing that is not known: the password was given. */
    @Override
    public @Nullable ExtendedResponse createExtendedResponse(
            @Nullable String id, byte @Nullable [] berValue, int offset, int length) {
        return null;
    }
}
