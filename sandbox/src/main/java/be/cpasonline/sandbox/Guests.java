package be.cpasonline.sandbox;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.machines.Machines;
import be.cpasonline.machines.RefusedCaller;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * For whom a click on the pages of the sandbox is: for the software and centre of an access token, or, on one's own machine
 * only, for those that were typed.
 */
@Component
@OnlyInSandbox
public class Guests {

    private final Machines machines;
    private final WelfareCentres centres;
    private final boolean open;

    Guests(Machines machines, WelfareCentres centres, @Value("${" + Sandbox.OPEN + ":false}") boolean open) {
        this.machines = machines;
        this.centres = centres;
        this.open = open;
    }

    /** Whether nobody needs a token. */
    public boolean open() {
        return this.open;
    }

    /** The software of that token; empty when the token lets nobody in. */
    public Optional<CentreSoftware> byToken(String token, Instant now) {
        try {
            return Optional.of(
                    this.machines.caller(token.strip(), Optional.empty(), now).software());
        } catch (RefusedCaller refused) {
            return Optional.empty();
        }
    }

    /** That client for that centre, where the pages are open and the centre stands; else empty. */
    public Optional<CentreSoftware> byName(String client, String centre, Instant now) {
        var day = BelgianTime.dayOf(now);
        return Optional.of(centre.strip())
                .filter(number -> this.open && !client.isBlank() && number.matches("[1-9][0-9]{0,3}"))
                .map(number -> new CentreNumber(Integer.parseInt(number)))
                .filter(number -> this.centres.stands(number, day))
                .map(number -> new CentreSoftware(
                        UUID.nameUUIDFromBytes((client + '\n' + number).getBytes(StandardCharsets.UTF_8)),
                        client.strip(),
                        number,
                        this.centres.inheritedBy(number, day),
                        Set.of(SoftwareScope.CONSULT)));
    }
}
