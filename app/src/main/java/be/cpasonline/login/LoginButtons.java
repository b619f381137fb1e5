package be.cpasonline.login;

import be.cpasonline.language.Language;
import be.cpasonline.login.Ways.Way;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.Outage;
import be.cpasonline.outages.Outages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The buttons with which citizens log in, each on its way to a provider unless that way is switched off. */
@Component
public class LoginButtons {

    private static final List<String> ALL = List.of("eid", "itsme");

    private final Ways ways;
    private final Outages outages;

    LoginButtons(Ways ways, Outages outages) {
        this.ways = ways;
        this.outages = outages;
    }

    /** All of them as they stand now; words are in that language. */
    public List<LoginButton> in(Language language) {
        var off = this.outages.present().stream()
                .collect(
                        Collectors.toMap(Outage::way, outage -> outage.message().in(language)));
        return ALL.stream().map(with -> button(with, off)).toList();
    }

    /** The ways to which a button leads, switched off or not. */
    public Set<LoginWay> used() {
        return ALL.stream()
                .flatMap(with -> this.ways.of(with).stream())
                .map(Way::name)
                .collect(Collectors.toSet());
    }

    private LoginButton button(String with, Map<LoginWay, String> off) {
        var ways = this.ways.of(with);
        var instead = Optional.ofNullable(off.get(ways.getFirst().name()));
        var elsewhere = instead.isPresent() && ways.stream().anyMatch(way -> !off.containsKey(way.name()));
        return new LoginButton(with, instead, elsewhere);
    }
}
