package be.cpasonline.agents;

import be.cpasonline.desk.Desk;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.identity.FreshLogin;
import be.cpasonline.provider.TokenTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets whoever logged in a while ago prove who they are before a page that demands it; what they typed is not lost. */
@Component
class FreshGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final String TOKEN = "_csrf";

    private final Desk desk;
    private final TokenTime time;
    private final Duration fresh;

    FreshGate(Desk desk, TokenTime time, AgentLoginSettings settings) {
        this.desk = desk;
        this.time = time;
        this.fresh = Duration.ofMinutes(settings.freshMinutes());
    }

    /** Something that was typed, as it was sent. */
    record Field(String name, String value) {
        @Override
        public String toString() {
            return "Field[redacted]";
        }
    }

    /** What was sent too late, to be sent once more. */
    record Model(String text, String login, String loginHref, String save, String action, List<Field> fields) {}

    /** Behind the gate that asks for the role. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/portal/**", "/operator/**")
                .order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        var demanded = handler instanceof HandlerMethod page ? demanded(page) : Optional.<FreshLogin>empty();
        if (demanded.isEmpty() || !(request.getUserPrincipal() instanceof Authentication who) || isFresh(who)) {
            return true;
        }
        if (request.getMethod().equals("POST")) {
            throw new ModelAndViewDefiningException(late(request));
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", RenewalPages.address(home(request), back(request, demanded.get())));
        return false;
    }

    private static Optional<FreshLogin> demanded(HandlerMethod page) {
        return Optional.ofNullable(page.getMethodAnnotation(FreshLogin.class))
                .or(() -> Optional.ofNullable(page.getBeanType().getAnnotation(FreshLogin.class)));
    }

    /** A login of unknown age is not fresh. */
    private boolean isFresh(Authentication who) {
        return who.getDetails() instanceof Instant at
                && this.time.source().instant().isBefore(at.plus(this.fresh));
    }

    private static String home(HttpServletRequest request) {
        return "/" + side(request).path() + "/" + ToLogin.language(request).tag();
    }

    private static DeskSide side(HttpServletRequest request) {
        return DeskSide.ofAddress(request.getRequestURI()).orElseThrow();
    }

    private static String back(HttpServletRequest request, FreshLogin demanded) {
        if (demanded.back().isEmpty()) {
            return request.getRequestURI();
        }
        var page = home(request) + demanded.back();
        var asked = Arrays.stream(demanded.keeps())
                .flatMap(name -> asked(request, name).map(value -> name + "=" + value).stream())
                .collect(Collectors.joining("&"));
        return ToLogin.page(page + "?" + asked).orElse(page);
    }

    private static Optional<String> asked(HttpServletRequest request, String name) {
        var inAddress = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Optional.ofNullable(request.getParameter(name))
                .or(() -> inAddress instanceof Map<?, ?> parts
                        ? Optional.ofNullable(parts.get(name)).map(String::valueOf)
                        : Optional.empty())
                .filter(value -> !value.isBlank());
    }

    private ModelAndView late(HttpServletRequest request) {
        var texts = RenewalPages.TEXTS.in(ToLogin.language(request));
        var side = side(request);
        var frame = this.desk.frame(request, side, texts.language(), RenewalPages.PATH, texts.get("late.title"));
        var fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(TOKEN))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
        var model = new Model(
                texts.get("late.text." + side.path()),
                texts.get("late.login"),
                frame.href(RenewalPages.PATH),
                texts.get("late.save"),
                request.getRequestURI(),
                fields);
        var page = new ModelAndView("agents/late", "frame", frame).addObject("page", model);
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
