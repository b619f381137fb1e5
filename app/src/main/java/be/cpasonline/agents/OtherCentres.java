package be.cpasonline.agents;

import be.cpasonline.desk.DeskFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every page of whoever works for several centres has a way to another of them. */
@Component
class OtherCentres implements WebMvcConfigurer, HandlerInterceptor {

    private static final String FRAME = "frame";

    private final DeskSessions sessions;

    OtherCentres(DeskSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/portal/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getModel().get(FRAME) instanceof DeskFrame frame
                && this.sessions.choices(request).size() > 1) {
            page.addObject(FRAME, frame.withOtherCentres(CentrePages.PATH));
        }
    }
}
