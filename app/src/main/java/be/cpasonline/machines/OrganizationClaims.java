package be.cpasonline.machines;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.provider.ClaimPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one centre for which a token stands, by the directory of that day. */
@Component
class OrganizationClaims {

    private final MachineSettings settings;
    private final WelfareCentres centres;

    OrganizationClaims(MachineSettings settings, WelfareCentres centres) {
        this.settings = settings;
        this.centres = centres;
    }

    /**
     * The centre, which stands on that day.
     *
     * @throws RefusedCaller when the token names none, or another beside it, or one that has ended
     */
    WelfareCentre centre(Map<String, Object> claims, LocalDate day) {
        var named = Stream.of(
                        texts(this.settings.centreClaim(), claims).map(text -> byNumber(text, day)),
                        texts(this.settings.enterpriseClaim(), claims).map(text -> byEnterprise(text, day)))
                .flatMap(found -> found)
                .distinct()
                .toList();
        if (named.isEmpty()) {
            throw without("no-organization");
        }
        if (named.size() > 1 || named.getFirst().size() > 1) {
            throw without("several-organizations");
        }
        return standing(named.getFirst().stream().findFirst().orElseThrow(() -> without("unknown-organization")), day);
    }

    private WelfareCentre standing(WelfareCentre centre, LocalDate day) {
        if (this.centres.stands(centre.number(), day)) {
            return centre;
        }
        throw new RefusedCaller(this.centres
                .answeringFor(centre.number(), day)
                .<Refusal>map(Refusal.OfEndedCentre::new)
                .orElseGet(() -> new Refusal.WithoutCentre("unknown-organization")));
    }

    private List<WelfareCentre> byNumber(String text, LocalDate day) {
        return text.matches("[1-9][0-9]{0,3}")
                ? this.centres.find(new CentreNumber(Integer.parseInt(text)), day).stream()
                        .toList()
                : List.of();
    }

    /** A centre that took over may have kept the number of the ended one: whoever stands comes first. */
    private List<WelfareCentre> byEnterprise(String text, LocalDate day) {
        var number = EnterpriseNumber.written(text);
        var all = this.centres.begunBy(day).stream()
                .filter(centre ->
                        number.isPresent() && centre.enterpriseNumber().equals(number))
                .toList();
        var standing = all.stream()
                .filter(centre -> this.centres.stands(centre.number(), day))
                .toList();
        return standing.isEmpty() ? all.stream().limit(1).toList() : standing;
    }

    private static Stream<String> texts(ClaimPath path, Map<String, Object> claims) {
        return path.texts(claims).stream();
    }

    private static RefusedCaller without(String code) {
        return new RefusedCaller(new Refusal.WithoutCentre(code));
    }
}
