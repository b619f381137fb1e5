package be.cpasonline.api;

import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One reading of a body as facts: collects everything that is wrong with it, so that a caller mends it once. */
final class FactsReading {

    private static final Set<String> CONDITIONS =
            Set.of("fullTimeStudent", "applicantForInternationalProtection", "inListedInstitution", "homeless");
    private static final Set<String> PLACES =
            Set.of("mainRegistration", "mainRegistrationAtAdmission", "waitingRegister", "stayingIn");

    private final JsonNode body;
    private final Municipalities municipalities;
    private final LocalDate day;
    private final List<InputIssue> issues = new ArrayList<>();

    FactsReading(JsonNode body, Municipalities municipalities, LocalDate day) {
        this.body = body;
        this.municipalities = municipalities;
        this.day = day;
    }

    /** The facts, or everything that is wrong. */
    Facts facts() {
        this.body.propertyNames().stream()
                .filter(name -> !CONDITIONS.contains(name) && !PLACES.contains(name))
                .forEach(name -> issue(Kind.UNKNOWN_INPUT, "unknownProperty", name));
        var facts = new Facts(
                holds("fullTimeStudent"),
                holds("applicantForInternationalProtection"),
                holds("inListedInstitution"),
                holds("homeless"),
                place("mainRegistration"),
                place("mainRegistrationAtAdmission"),
                place("waitingRegister"),
                place("stayingIn"));
        if (facts.mainRegistrationAtAdmission().isPresent() && !facts.inListedInstitution()) {
            issue(Kind.INVALID_INPUT, "admissionWithoutInstitution", "mainRegistrationAtAdmission");
        }
        if (this.issues.isEmpty() && facts.situation().isEmpty()) {
            issue(Kind.INVALID_INPUT, "nothingPlacesThePerson", "");
        }
        if (!this.issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(this.issues));
        }
        return facts;
    }

    private boolean holds(String name) {
        var node = this.body.get(name);
        if (node != null && !node.isBoolean()) {
            issue(Kind.SCHEMA_VIOLATION, "noBoolean", name);
        }
        return node != null && node.isBoolean() && node.booleanValue();
    }

    private Optional<Municipality> place(String name) {
        var node = this.body.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (!isNisCode(node)) {
            issue(Kind.SCHEMA_VIOLATION, "noNisCode", name);
            return Optional.empty();
        }
        var found = this.municipalities.presentOf(new NisCode(node.intValue()), this.day);
        if (found.isEmpty()) {
            this.issues.add(new InputIssue(
                    Kind.REFERENCED_RESOURCE_NOT_FOUND,
                    "unknownMunicipality",
                    "body",
                    name,
                    Optional.of(node.intValue())));
        }
        return found;
    }

    private static boolean isNisCode(@Nullable JsonNode node) {
        return node != null
                && node.isIntegralNumber()
                && node.canConvertToInt()
                && node.intValue() >= 10_000
                && node.intValue() <= 99_999;
    }

    private void issue(Kind kind, String detail, String name) {
        this.issues.add(InputIssue.inBody(kind, detail, name));
    }
}
