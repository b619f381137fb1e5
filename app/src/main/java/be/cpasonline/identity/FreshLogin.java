package be.cpasonline.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that is for whoever proved lately who they are: whoever's login is older proves it once more. Never on a page
 * that takes a file, since what was typed is kept on the page meanwhile, and a file is not.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshLogin {

    /** The page to come back to, behind the language, for what is no page but a file; blank for the page itself. */
    String back() default "";

    /** With what that page is asked for: of what was asked with, or of the address. */
    String[] keeps() default {};
}
