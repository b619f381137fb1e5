package be.cpasonline.calls;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * What the container refuses before it looks for any application, as {@code %2f} in a path of the API. Bytes that name no
 * path at all come from software, so that they are answered as calls.
 */
final class ContainerRefusals extends ValveBase {

    ContainerRefusals() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.isError()
                && !response.isCommitted()
                && response.getContentWritten() == 0
                && !isPage(request.getRequestURI())) {
            response.setSuspended(false);
            var call = Call.of(request, UUID.randomUUID().toString());
            call.introduce(response);
            ProblemAnswer.write(Problem.of(ProblemType.of(response.getStatus())), call, request, response);
        }
    }

    private static boolean isPage(@Nullable String refused) {
        return refused != null && refused.startsWith("/") && !refused.startsWith("/REST/");
    }
}
