package be.cpasonline.client;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the contract wants it: nothing is null, dates keep their offset, properties added later are passed over. */
public final class Json {

    /** Reads and writes the types of the contract. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * What these bytes say.
     *
     * @throws tools.jackson.core.JacksonException when they are not JSON of that type, or null
     */
    public static <T> T read(byte[] json, Class<T> type) {
        var read = MAPPER.readValue(json, type);
        if (read == null) {
            throw MismatchedInputException.from((JsonParser) null, type, "null");
        }
        return read;
    }
}
