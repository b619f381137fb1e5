package be.cpasonline.api;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Addresses of the API that the container refuses before it looks for any application, as with {@code %2f} in a path. */
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
                && request.getRequestURI() instanceof String refused
                && refused.startsWith("/REST/")) {
            response.setSuspended(false);
            var call = Call.of(request, UUID.randomUUID().toString());
            call.introduce(response);
            ProblemAnswer.write(Problem.of(ProblemType.of(response.getStatus())), call, response);
        }
    }
}
