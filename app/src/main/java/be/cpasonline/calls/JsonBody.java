package be.cpasonline.calls;

import be.cpasonline.calls.InputIssue.Kind;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a call: one JSON object, in which nothing stands twice and after which nothing follows. */
public final class JsonBody {

    /** Twice the same property, or something after the object, is a mistake of the caller that must not be guessed away. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * The bytes of the body.
     *
     * @param most in bytes
     * @throws ProblemException when there are more
     */
    public static byte[] bytes(InputStream body, int most) throws IOException {
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ProblemException(Problem.tooLarge(ProblemType.PAYLOAD_TOO_LARGE, most));
        }
        return bytes;
    }

    /**
     * The object that these bytes are.
     *
     * @throws ProblemException when they are anything else
     */
    public static JsonNode object(byte[] bytes) {
        try {
            var node = STRICT.readTree(bytes);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException damaged) {
            throw ProblemException.badInput(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noJson", ""));
        }
        throw ProblemException.badInput(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noObject", ""));
    }
}
