package be.cpasonline.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least role a page of the portal demands. Without it whatever is only read is for every agent of a centre, and
 * whatever is sent is for who handles requests.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForRole {

    /** That role, and those that cover it. */
    Role value();
}
