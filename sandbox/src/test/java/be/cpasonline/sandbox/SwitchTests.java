package be.cpasonline.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Whoever has the sandbox on the class path has nothing of it running until it is switched on. */
class SwitchTests {

    private static final ArchRule EVERY_COMPONENT_IS_SWITCHED = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .or()
            .areAnnotatedWith(Component.class)
            .should()
            .beAnnotatedWith(OnlyInSandbox.class)
            .allowEmptyShould(true);

    @Test
    void everyComponentIsSwitched() {
        EVERY_COMPONENT_IS_SWITCHED.check(ours(new ImportOption.DoNotIncludeTests()));
    }

    @Test
    void theGuardCanFail() {
        var forgotten = new ClassFileImporter().importClasses(Forgotten.class);

        assertThat(EVERY_COMPONENT_IS_SWITCHED.evaluate(forgotten).hasViolation())
                .isTrue();
    }

    private static JavaClasses ours(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("be.cpasonline.sandbox");
    }

    @Component
    static class Forgotten {}
}
