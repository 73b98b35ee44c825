package se.omsorgsportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What an act changed, as JSON with a salt; the chain covers only its digest, so that it can be erased one day. */
record Details(byte[] salt, String json) {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    static @Nullable Details of(Map<String, Act.Change> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Details(salt, Whence.storable(MAPPER.writeValueAsString(changes), Integer.MAX_VALUE));
    }

    byte[] digest() {
        var digest = AuditEntry.sha256();
        digest.update(salt);
        return digest.digest(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Field → before and after, in the order recorded. */
    static Map<String, Act.Change> read(String json) {
        return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Act.Change>>() {});
    }
}
