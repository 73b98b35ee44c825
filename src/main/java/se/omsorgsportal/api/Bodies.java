package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON of calls: small, well formed, nothing in it that is not known (ALL-08). */
@Component
class Bodies {

    static final int LARGEST = 64 * 1024;
    private static final int DEEPEST = 10;
    private static final int LONGEST_TEXT = 20_000;

    private final JsonMapper json;
    private final ObjectNode emptyForm;

    Bodies() {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.json = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new SimpleModule()
                        .addDeserializer(UnitId.class, Words.reading(UnitId::of))
                        .addDeserializer(PersonId.class, Words.readingIfGiven(PersonId::of))
                        .addDeserializer(ProviderId.class, Words.reading(ProviderId::of))
                        .addDeserializer(PermissionCode.class, Words.reading(PermissionCode::new))
                        .addSerializer(UnitId.class, Words.writing(UnitId.class))
                        .addSerializer(PersonId.class, Words.writing(PersonId.class))
                        .addSerializer(ProviderId.class, Words.writing(ProviderId.class))
                        .addSerializer(PermissionCode.class, Words.writing(PermissionCode.class)))
                .build();
        this.emptyForm = json.valueToTree(OrderForm.empty(OrderKind.NEW_ACCOUNT));
    }

    byte[] read(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type))) {
            throw new Refused(Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json"));
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw new Refused(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", LARGEST / 1024));
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refused(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", LARGEST / 1024));
        }
        return body;
    }

    /** A form with what is given in the place of what an empty one has; null is as if it were not given. */
    OrderForm form(byte[] body) {
        var given = object(body);
        var form = emptyForm.deepCopy();
        merge("", given, form);
        return value(form, OrderForm.class);
    }

    <T> T read(byte[] body, Class<T> type) {
        return value(object(body), type);
    }

    private ObjectNode object(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            throw new Refused(Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "bad-json",
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr()));
        }
        throw new Refused(Problem.of(HttpStatus.BAD_REQUEST, "bad-json", 1, 1));
    }

    private <T> T value(ObjectNode object, Class<T> type) {
        var known = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        var unknown = new ArrayList<>(object.propertyNames());
        unknown.removeAll(known);
        refuse(unknown, known);
        try {
            return json.treeToValue(object, type);
        } catch (DatabindException unreadable) {
            throw new Refused(Problem.fields(HttpStatus.BAD_REQUEST, List.of(fault(unreadable))));
        }
    }

    private static void merge(String within, ObjectNode given, ObjectNode form) {
        var unknown = new ArrayList<>(given.propertyNames());
        unknown.removeAll(form.propertyNames());
        refuse(unknown.stream().map(name -> within + name).toList(), List.copyOf(form.propertyNames()));
        for (var field : given.properties()) {
            if (field.getValue() instanceof ObjectNode inner && form.get(field.getKey()) instanceof ObjectNode outer) {
                merge(within + field.getKey() + ".", inner, outer);
            } else if (!field.getValue().isNull()) {
                form.set(field.getKey(), field.getValue());
            }
        }
    }

    private static void refuse(List<String> unknown, List<String> known) {
        if (!unknown.isEmpty()) {
            throw new Refused(Problem.fields(
                    HttpStatus.BAD_REQUEST,
                    unknown.stream()
                            .map(field -> new Fault(field, "api.fault.unknown", String.join(", ", known)))
                            .toList()));
        }
    }

    private static Fault fault(DatabindException unreadable) {
        var path = unreadable.getPath();
        var field = path.isEmpty() ? "" : String.valueOf(path.getFirst().getPropertyName());
        if (unreadable instanceof tools.jackson.databind.exc.InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            var allowed = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new Fault(field, "api.fault.choice", allowed);
        }
        return new Fault(field, "api.fault.kind");
    }
}
