package be.cpasonline.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever reads on in another language reads the same: the period of the register, the filter of the inbox, the page. */
@Component
class KeptQuery implements WebMvcConfigurer, HandlerInterceptor {

    private static final String FRAME = "frame";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/portal/**", "/operator/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var query = request.getQueryString();
        if (page != null
                && query != null
                && request.getMethod().equals("GET")
                && page.getModel().get(FRAME) instanceof DeskFrame frame) {
            page.addObject(FRAME, frame.asked(query));
        }
    }
}
