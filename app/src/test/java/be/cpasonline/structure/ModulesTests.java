package be.cpasonline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.CpasOnline;
import be.cpasonline.brokenhouse.BrokenHouse;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    /** From the ground to the surfaces; nothing points upwards. */
    private static final List<String> MAP = List.of(
            "language",
            "calendar",
            "sealing",
            "paper",
            "callout",
            "provider",
            "centres",
            "directory",
            "identity",
            "machines",
            "outages",
            "wall",
            "competence",
            "trail",
            "request",
            "register",
            "book",
            "delivery",
            "preferences",
            "acknowledgement",
            "letters",
            "inbox",
            "notification",
            "pages",
            "draft",
            "welcome",
            "login",
            "questions",
            "applicant",
            "whereabouts",
            "reach",
            "form",
            "desk",
            "agents",
            "portal",
            "records",
            "settings",
            "operator",
            "handling",
            "calls",
            "api",
            "centrekeys",
            "contract",
            "exchange",
            "handover",
            "centredesk",
            "signals",
            "clients");

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(CpasOnline.class).verify();
    }

    @Test
    void theMapNamesEveryModule() {
        assertThat(ApplicationModules.of(CpasOnline.class).stream().map(ModulesTests::name))
                .containsExactlyInAnyOrderElementsOf(MAP);
    }

    @Test
    void nothingPointsUpwards() {
        var house = ApplicationModules.of(CpasOnline.class);
        assertThat(house.stream())
                .allSatisfy(module -> assertThat(directlyKnownBy(module, house))
                        .allSatisfy(known -> assertThat(MAP.indexOf(known)).isLessThan(MAP.indexOf(name(module)))));
    }

    @Test
    void theCitizensPagesCannotReachWhatTheCentreDoes() {
        var house = ApplicationModules.of(CpasOnline.class);
        assertThat(List.of("questions", "applicant", "whereabouts", "reach", "form"))
                .allSatisfy(name -> assertThat(
                                directlyKnownBy(house.getModuleByName(name).orElseThrow(), house))
                        .isNotEmpty()
                        .doesNotContain("register", "notification"));
    }

    @Test
    void theVerificationCanFail() {
        var house = ApplicationModules.of(BrokenHouse.class, new ImportOption.OnlyIncludeTests());
        assertThat(house.detectViolations().getMessages())
                .anySatisfy(message -> assertThat(message).contains("attic").contains("cellar"));
    }

    private static Set<String> directlyKnownBy(ApplicationModule module, ApplicationModules house) {
        return module.getDirectDependencies(house)
                .uniqueModules()
                .map(ModulesTests::name)
                .collect(Collectors.toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
