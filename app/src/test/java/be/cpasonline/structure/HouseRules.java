package be.cpasonline.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Rules a compiler cannot keep for us. */
final class HouseRules {

    /** Time is given, never taken: no {@code now()} without a clock, whatever type of {@code java.time} has it. */
    static final ArchRule TIME_IS_GIVEN_NOT_TAKEN = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .because("time is a parameter; the one clock stands at the edge");

    static final ArchRule NO_DAY_IS_TAKEN_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                    .and(target(name("now")))
                    .and(target(rawParameterTypes(java.time.Clock.class))))
            .because("a day is taken from an instant in Belgian legal time, never from a clock's own zone");

    static final ArchRule THE_MACHINES_TIME_IS_NOT_READ = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .because("the clock bean can be moved, the machine's cannot");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Util|Utils|Impl|Dto|DTO)")
            .orShould()
            .resideInAnyPackage("..common..", "..shared..", "..util..", "..config..", "..impl..")
            .because("if something seems to belong there, it lacks a name");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what a class needs stands in its constructor");

    static final ArchRule NO_OBJECT_RELATIONAL_MAPPING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "com.fasterxml.jackson.databind..")
            .because("rows are facts in plain SQL, and JSON is read by Jackson 3");

    /** Templates compiled into a module are not written by us. */
    static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND = not(DescribedPredicate.describe(
            "generated from templates",
            type -> type.getSimpleName().startsWith("Jte")
                    && type.getSimpleName().endsWith("Generated")));

    private HouseRules() {}
}
