package se.omsorgsportal.api;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Identifiers and codes as plain texts in JSON. */
final class Words {

    private Words() {}

    static <T> ValueSerializer<Object> writing(Class<T> type) {
        return new ToStringSerializer(type);
    }

    static <T> ValueDeserializer<T> reading(Function<String, T> read) {
        return new Reading<>(read) {
            @Override
            public Object getNullValue(DeserializationContext context) {
                return context.reportInputMismatch(this, "not readable");
            }
        };
    }

    /** The same, where null stands for nobody. */
    static <T> ValueDeserializer<T> readingIfGiven(Function<String, T> read) {
        return new Reading<>(read);
    }

    private static class Reading<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        Reading(Function<String, T> read) {
            super(Object.class);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getValueAsString();
            try {
                if (text != null) {
                    return read.apply(text);
                }
            } catch (IllegalArgumentException unreadable) {
                // said below
            }
            return context.reportInputMismatch(this, "not readable");
        }
    }
}
