package be.cpasonline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.CpasOnline;
import be.cpasonline.brokenhouse.BrokenHouse;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTests {

    private final JavaClasses house = imported(CpasOnline.class, new ImportOption.DoNotIncludeTests());
    private final JavaClasses brokenHouse = imported(BrokenHouse.class, new ImportOption.OnlyIncludeTests());

    @BeforeAll
    void theHouseIsNotEmpty() {
        assertThat(this.house).hasSizeGreaterThan(50);
        assertThat(this.brokenHouse).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeeps(ArchRule rule) {
        rule.check(this.house);
    }

    /** A misspelt rule checks nothing: each has a sample that breaks it. */
    @ParameterizedTest
    @MethodSource("rules")
    void theGuardCanFail(ArchRule rule) {
        assertThat(rule.evaluate(this.brokenHouse).hasViolation()).isTrue();
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.TIME_IS_GIVEN_NOT_TAKEN,
                HouseRules.NO_DAY_IS_TAKEN_FROM_A_CLOCK,
                HouseRules.THE_MACHINES_TIME_IS_NOT_READ,
                HouseRules.NAMES_SAY_WHAT_A_THING_IS,
                HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS,
                HouseRules.NO_OBJECT_RELATIONAL_MAPPING);
    }

    private static JavaClasses imported(Class<?> root, ImportOption option) {
        return new ClassFileImporter()
                .withImportOption(option)
                .importPackages(root.getPackageName())
                .that(HouseRules.WRITTEN_BY_HAND);
    }
}
