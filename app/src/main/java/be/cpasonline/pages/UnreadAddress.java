package be.cpasonline.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.http11.Http11InputBuffer;

/**
 * When the server gave up reading an address, for its length or for bytes that no address has, the beginning still tells
 * who asked: a person, in which language, or software. Without it nobody behind could write a fitting refusal.
 */
final class UnreadAddress extends ValveBase {

    /** Enough to know the page or the door of the API. */
    private static final int BEGINNING = 200;

    private static final Pattern PATH = Pattern.compile("[!-~]{1,20} +(?:https?://[^/ ]*)?(/[!-~&&[^?#]]*)");

    UnreadAddress() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.isError()
                && request.getRequestURI() == null
                && request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer buffer) {
            tell(buffer.getByteBuffer().duplicate().rewind(), request, response);
        }
        getNext().invoke(request, response);
    }

    private static void tell(ByteBuffer read, Request request, Response response) {
        var all = StandardCharsets.ISO_8859_1.decode(read).toString().stripLeading();
        var path = PATH.matcher(all.substring(0, Math.min(all.length(), BEGINNING)));
        if (path.lookingAt()) {
            request.getCoyoteRequest().requestURI().setString(path.group(1));
            if (all.indexOf('\n') < 0) {
                response.setStatus(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            }
        }
    }
}
