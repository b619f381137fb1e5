package be.cpasonline.operator;

import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.login.LoginButtons;
import be.cpasonline.operator.LoginsModel.Off;
import be.cpasonline.operator.LoginsModel.PastLine;
import be.cpasonline.operator.LoginsModel.WayItem;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.Outage;
import be.cpasonline.outages.Outages;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ways to log in and their outages, in words. */
@Component
class LoginList {

    private final Outages outages;
    private final LoginButtons buttons;

    LoginList(Outages outages, LoginButtons buttons) {
        this.outages = outages;
        this.buttons = buttons;
    }

    LoginsModel model(Optional<String> done, Texts.In texts) {
        var present = this.outages.present().stream().collect(Collectors.toMap(Outage::way, Function.identity()));
        var used = this.buttons.used();
        var ways = Arrays.stream(LoginWay.values())
                .map(way -> new WayItem(
                        way.code(),
                        name(way, texts),
                        used.contains(way),
                        Optional.of(texts.get("logins.itsme")).filter(_ -> standsIn(way, used)),
                        Optional.ofNullable(present.get(way)).map(outage -> off(outage, texts))))
                .toList();
        var past = this.outages.history().stream()
                .flatMap(outage -> outage.ended().map(ended -> line(outage, ended, texts)).stream())
                .toList();
        return new LoginsModel(ways, past, done, texts);
    }

    /** Where itsme itself is off, citizens are led to it through FAS. */
    private static boolean standsIn(LoginWay way, Set<LoginWay> used) {
        return way == LoginWay.FEDERAL_ITSME && used.contains(LoginWay.ITSME);
    }

    private static Off off(Outage outage, Texts.In texts) {
        return new Off(
                by(outage.since(), outage.by(), texts),
                outage.reworded().map(changed -> by(changed.at(), changed.by(), texts)),
                LoginsModel.said(outage.message()));
    }

    private static PastLine line(Outage outage, Outage.Ended ended, Texts.In texts) {
        return new PastLine(
                name(outage.way(), texts),
                by(outage.since(), outage.by(), texts),
                by(ended.at(), ended.by(), texts),
                LoginsModel.own(outage.message()));
    }

    private static String name(LoginWay way, Texts.In texts) {
        return texts.get("way." + way.code());
    }

    private static String by(Instant at, String person, Texts.In texts) {
        return texts.get("logins.by", "moment", DeskDates.moment(texts.language(), at), "person", person);
    }
}
