package be.cpasonline.centredesk;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a register batch after batch: no more than one is held, and each has left before the next is read. */
final class RegisterStream {

    /** A register that broke off is not closed as if it were whole: what was written of it can then not be read. */
    private static final ObjectWriter JSON = new JsonMapper()
            .writer()
            .without(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private RegisterStream() {}

    /** The number of entries stands at the end, when it is known. */
    static <T> void write(String self, Stream<List<T>> batches, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("self", self);
            json.writeName("items");
            json.writeStartArray();
            var total = 0;
            for (var batch : (Iterable<List<T>>) batches::iterator) {
                write(batch, json);
                total += batch.size();
            }
            json.writeEndArray();
            json.writeNumberProperty("total", total);
            json.writeEndObject();
        }
    }

    private static void write(List<?> batch, JsonGenerator json) {
        batch.forEach(json::writePOJO);
        json.flush();
    }
}
