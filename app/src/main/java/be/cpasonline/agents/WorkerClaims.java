package be.cpasonline.agents;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.Role;
import be.cpasonline.provider.ClaimPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads an agent, their centres and their role off what the provider says, by the paths of the settings. */
@Component
class WorkerClaims {

    private final AgentLoginSettings settings;
    private final WelfareCentres centres;

    WorkerClaims(AgentLoginSettings settings, WelfareCentres centres) {
        this.settings = settings;
        this.centres = centres;
    }

    /**
     * Nobody for whoever has no role here, or no centre that stands in the directory on that day; one for each centre of
     * whoever works for several.
     */
    List<Worker> read(Map<String, Object> claims, LocalDate day) {
        return texts(claims, this.settings.idClaim()).stream()
                .findFirst()
                .map(subject -> read(subject, claims, day))
                .orElse(List.of());
    }

    private List<Worker> read(String subject, Map<String, Object> claims, LocalDate day) {
        var roles = texts(claims, this.settings.rolesClaim());
        var name = texts(claims, this.settings.nameClaim()).stream()
                .findFirst()
                .filter(given -> !given.isBlank())
                .orElse("—");
        if (roles.contains(this.settings.operatorRole())) {
            return List.of(new Worker.OfTheFederalService(subject, name));
        }
        return role(roles)
                .map(role -> centres(claims, day)
                        .<Worker>map(centre -> new Worker.OfCentre(subject, name, centre, role))
                        .toList())
                .orElse(List.of());
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

    /** By our own numbers when the provider knows them, else by enterprise number. */
    private Stream<CentreNumber> centres(Map<String, Object> claims, LocalDate day) {
        var own = ownNumbers(claims);
        return (own.isEmpty() ? byEnterprise(claims, day) : own.stream())
                .filter(centre -> this.centres.stands(centre, day))
                .distinct();
    }

    private List<CentreNumber> ownNumbers(Map<String, Object> claims) {
        return this.settings.centreClaim().isBlank()
                ? List.of()
                : texts(claims, this.settings.centreClaim()).stream()
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .map(number -> new CentreNumber(Integer.parseInt(number)))
                        .toList();
    }

    private Stream<CentreNumber> byEnterprise(Map<String, Object> claims, LocalDate day) {
        var numbers = texts(claims, this.settings.enterpriseClaim()).stream()
                .flatMap(text -> EnterpriseNumber.written(text).stream())
                .toList();
        return this.centres.on(day).stream()
                .filter(centre ->
                        centre.enterpriseNumber().filter(numbers::contains).isPresent())
                .map(WelfareCentre::number);
    }

    private static List<String> texts(Map<String, Object> claims, String path) {
        return new ClaimPath(path).texts(claims);
    }
}
