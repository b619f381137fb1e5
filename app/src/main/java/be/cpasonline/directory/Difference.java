package be.cpasonline.directory;

import be.cpasonline.centres.Ending;
import be.cpasonline.centres.WelfareCentre;
import java.util.Optional;

/** One thing that two states of the directory say differently of a centre. */
public sealed interface Difference {

    /** The centre as the later state describes it. */
    WelfareCentre centre();

    /** What can be told of a centre. */
    enum Attribute {
        NAME,
        ENTERPRISE_NUMBER,
        STREET,
        POSTAL_CODE,
        LOCALITY,
        PHONE,
        EMAIL,
        WEBSITE,
        NOTICE_ADDRESS
    }

    /** A detail of the centre on the day of the comparison; a text in several languages shows each once. */
    record Told(WelfareCentre centre, Attribute attribute, Optional<String> before, Optional<String> after)
            implements Difference {}

    /** When and into which other the centre ends, whatever the day of the comparison. */
    record Succeeded(WelfareCentre centre, Optional<Ending> before, Optional<Ending> after) implements Difference {}
}
