package be.cpasonline.pages;

import be.cpasonline.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The pages of what the server itself refuses, before anything of ours was asked: a damaged address, for one. */
@Component
class EarlyRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final JteViews views;
    private final ProtectiveHeaders headers;

    EarlyRefusals(JteViews views, ProtectiveHeaders headers) {
        this.views = views;
        this.headers = headers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // Beyond ten languages in a header the server fails instead of refusing; the header's length is bounded anyway.
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
        factory.addEngineValves(new UnreadAddress());
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal()));
    }

    private final class Refusal extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var address = Objects.requireNonNullElse(request.getRequestURI(), "");
            if (address.startsWith("/") && ProtectiveHeaders.isForPeople(address)) {
                write(request, response, address);
            }
        }

        private void write(Request request, Response response, String address) {
            try {
                EarlyRefusals.this.headers.writeTo(response);
                render(noticeOf(request, response, address), request, response);
                response.finishResponse();
            } catch (Exception gone) {
                container.getLogger().debug("the page of an error could not be written", gone);
            }
        }
    }

    private static ErrorNotice noticeOf(Request request, HttpServletResponse response, String address) {
        var status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.BAD_REQUEST);
        return new ErrorNotice(
                status,
                address,
                Objects.requireNonNullElse(request.getHeader("Accept-Language"), Language.FRENCH.tag()));
    }

    private void render(ErrorNotice notice, Request request, Response response) throws Exception {
        View view = Objects.requireNonNull(this.views.resolveViewName("pages/notice", Locale.ROOT));
        view.render(notice.model(), request, response);
    }
}
