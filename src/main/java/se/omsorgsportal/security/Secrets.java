package se.omsorgsportal.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/**
 * Keeps what nobody may read in the database: AES-256-GCM with a key from the environment, bound to what it is for, so
 * that a value cannot be moved to another row or column. Also keyed digests, to find a value without storing it.
 */
@Component
public class Secrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec digest;

    Secrets(PortalProperties portal) {
        byte[] key = Base64.getDecoder()
                .decode(Objects.requireNonNull(portal.secretKey()).strip());
        encryption = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "encryption"), "AES");
        digest = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "digest"), "HmacSHA256");
    }

    /** @param purpose what the value belongs to, as {@code credential:<id>}; the same is needed to read it */
    public byte[] encrypt(String purpose, String plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, nonce, purpose, plain.getBytes(StandardCharsets.UTF_8));
        byte[] result = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE, sealed.length);
        return result;
    }

    /** Throws {@link IllegalStateException} when the value was changed, moved, or made with another key. */
    public String decrypt(String purpose, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] plain = gcm(Cipher.DECRYPT_MODE, nonce, purpose, Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** A digest that only this installation can make; 64 hexadecimal digits. */
    public String digest(String purpose, String value) {
        return HexFormat.of().formatHex(hmac(digest, purpose + '\0' + value));
    }

    private byte[] gcm(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("cannot read or make an encrypted value", wrong);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
