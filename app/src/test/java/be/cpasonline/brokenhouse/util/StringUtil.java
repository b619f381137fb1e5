package be.cpasonline.brokenhouse.util;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that says nothing, a secret that prints itself, a field that is injected. */
public class StringUtil {

    @Autowired
    Optional<String> injected = Optional.empty();
}
