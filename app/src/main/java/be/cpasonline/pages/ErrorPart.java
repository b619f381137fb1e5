package be.cpasonline.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A part of the site that says its errors in a frame of its own. */
public interface ErrorPart {

    /** The page of that error at {@code address}; empty where the address is none of its own. */
    Optional<ModelAndView> page(HttpStatus status, String address, HttpServletRequest request);
}
