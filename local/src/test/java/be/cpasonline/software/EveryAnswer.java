package be.cpasonline.software;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds every answer that a product of these tests gives to software against the contract, whoever called. One that the
 * contract does not foresee leaves as status 599, which no client takes for an answer, with what is wrong.
 */
@Configuration(proxyBeanMethods = false)
class EveryAnswer {

    private static final String BASE = "/REST/cpasOnline/v1";

    /** The sandbox spoils answers on their way out, after this. */
    private static final int INSIDE_THE_FAULTS = 100;

    @Bean
    FilterRegistrationBean<Holding> everyAnswerIsForeseen() {
        var registration = new FilterRegistrationBean<>(new Holding());
        registration.addUrlPatterns(BASE + "/*");
        registration.setOrder(INSIDE_THE_FAULTS);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** Sees what the service itself answers; what is refused at the door is held against the contract by the service's tests. */
    static final class Holding extends OncePerRequestFilter {

        private static final OpenApiInteractionValidator CONTRACT =
                OpenApiInteractionValidator.createForSpecificationUrl(
                                Path.of("../openapi/cpas-online.yaml").toUri().toString())
                        .build();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var held = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, held);
            var wrong = wrong(request, held);
            if (!wrong.isEmpty()) {
                held.reset();
                held.setStatus(599);
                held.getWriter().print(request.getMethod() + " " + request.getRequestURI() + ": " + wrong);
            }
            held.copyBodyToResponse();
        }

        /** Operations of the sandbox have a contract of their own; what streams is held against it piece by piece elsewhere. */
        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            var path = request.getRequestURI().substring(BASE.length());
            return path.startsWith("/sandbox/") || path.equals("/registerEntries");
        }

        private static List<String> wrong(HttpServletRequest request, ContentCachingResponseWrapper held) {
            var answer = SimpleResponse.Builder.status(held.getStatus());
            if (held.getContentType() != null) {
                answer.withContentType(held.getContentType()).withBody(held.getContentAsByteArray());
            }
            held.getHeaderNames().forEach(name -> answer.withHeader(name, List.copyOf(held.getHeaders(name))));
            var method = Request.Method.valueOf(request.getMethod());
            return CONTRACT.validateResponse(request.getRequestURI(), method, answer.build()).getMessages().stream()
                    .filter(message -> !message.getKey().startsWith("validation.request."))
                    .map(ValidationReport.Message::getMessage)
                    .toList();
        }
    }
}
