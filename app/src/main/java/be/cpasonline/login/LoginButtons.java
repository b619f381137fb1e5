package be.cpasonline.login;

import be.cpasonline.language.Language;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.Outage;
import be.cpasonline.outages.Outages;
import java.util.List;
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
        var present = this.outages.present();
        return ALL.stream()
                .map(with -> new LoginButton(
                        with,
                        present.stream()
                                .filter(outage -> outage.way() == way(with))
                                .map(Outage::message)
                                .map(message -> message.in(language))
                                .findFirst()))
                .toList();
    }

    /** The ways to which a button leads, switched off or not. */
    public Set<LoginWay> used() {
        return ALL.stream().map(this::way).collect(Collectors.toSet());
    }

    private LoginWay way(String with) {
        return this.ways.of(with).name();
    }
}
