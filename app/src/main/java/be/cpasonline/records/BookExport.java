package be.cpasonline.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes the register as a file while it is read: no more than one batch of lines is held. */
interface BookExport {

    /** The media type of the file. */
    String type();

    void write(Sheet sheet, OutputStream out) throws IOException;

    /** What is written: the same columns and lines as the screen shows. */
    record Sheet(String language, String title, List<String> headers, Stream<List<List<String>>> batches) {

        @Override
        public String toString() {
            return "Sheet[redacted]";
        }
    }
}
