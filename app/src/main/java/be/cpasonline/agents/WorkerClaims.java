package be.cpasonline.agents;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads an agent, their centre and their role off what the provider says, by the paths of the settings. */
@Component
class WorkerClaims {

    private static final int DIGITS = 10;

    private final AgentLoginSettings settings;
    private final WelfareCentres centres;

    WorkerClaims(AgentLoginSettings settings, WelfareCentres centres) {
        this.settings = settings;
        this.centres = centres;
    }

    /** Empty for whoever has no role here, or whose centre does not stand in the directory on that day. */
    Optional<Worker> read(Map<String, Object> claims, LocalDate day) {
        var subject = texts(claims, this.settings.idClaim()).stream().findFirst();
        var roles = texts(claims, this.settings.rolesClaim());
        return subject.flatMap(known -> {
            var name = texts(claims, this.settings.nameClaim()).stream()
                    .findFirst()
                    .filter(given -> !given.isBlank())
                    .orElse("—");
            if (roles.contains(this.settings.operatorRole())) {
                return Optional.of(new Worker.OfTheFederalService(known, name));
            }
            return role(roles)
                    .flatMap(role ->
                            centre(claims, day).map(centre -> new Worker.OfCentre(known, name, centre.number(), role)));
        });
    }

    /** The highest of those they have. */
    private Optional<Role> role(List<String> roles) {
        if (roles.contains(this.settings.administratorRole())) {
            return Optional.of(Role.ADMINISTRATOR);
        }
        if (roles.contains(this.settings.handlerRole())) {
            return Optional.of(Role.HANDLER);
        }
        return roles.contains(this.settings.readerRole()) ? Optional.of(Role.READER) : Optional.empty();
    }

    private Optional<WelfareCentre> centre(Map<String, Object> claims, LocalDate day) {
        var own = this.settings.centreClaim().isBlank()
                ? Optional.<WelfareCentre>empty()
                : texts(claims, this.settings.centreClaim()).stream()
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .findFirst()
                        .flatMap(number -> this.centres.find(new CentreNumber(Integer.parseInt(number)), day));
        return own.or(() -> byEnterprise(claims, day)).filter(centre -> this.centres.stands(centre.number(), day));
    }

    private Optional<WelfareCentre> byEnterprise(Map<String, Object> claims, LocalDate day) {
        var numbers = texts(claims, this.settings.enterpriseClaim()).stream()
                .flatMap(text -> enterprise(text).stream())
                .toList();
        return this.centres.on(day).stream()
                .filter(centre ->
                        centre.enterpriseNumber().filter(numbers::contains).isPresent())
                .findFirst();
    }

    /** Some providers leave the leading zero out. */
    private static Optional<EnterpriseNumber> enterprise(String text) {
        var digits = text.replaceAll("[ .]", "");
        var padded = "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        return padded.matches("[01][0-9]{9}") ? Optional.of(new EnterpriseNumber(padded)) : Optional.empty();
    }

    private static List<String> texts(Map<String, Object> claims, String path) {
        Object found = claims;
        for (var name : path.split("/")) {
            found = found instanceof Map<?, ?> inside ? inside.get(name) : null;
        }
        return switch (found) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> Stream.of(found).map(String::valueOf).toList();
        };
    }
}
