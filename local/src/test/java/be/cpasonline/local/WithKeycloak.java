package be.cpasonline.local;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.EnterpriseNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The product beside Keycloak instead of the stand-in, started by the first test that asks, for the whole run. */
public final class WithKeycloak {

    /** Ledegem: the centre of the agents and of most machines. */
    public static final CentreNumber CENTRE = new CentreNumber(222);

    /** Écaussinnes: the other centre of an agent of two. */
    public static final CentreNumber SECOND_CENTRE = new CentreNumber(333);

    private static final String ENTERPRISE = "0200000000";
    private static final String SECOND_ENTERPRISE = "0200000001";
    private static final String UNKNOWN_ENTERPRISE = "0200000002";

    private static @Nullable WithKeycloak shared;

    private final Keycloak keycloak;
    private final Certificates certificates;
    private final Product product;
    private final Path folder;
    private final int otherPort = Ports.free(0, "");

    private WithKeycloak(Path folder) {
        this.folder = folder;
        this.certificates = Certificates.draw(folder);
        var places = KeycloakPlaces.free();
        int port = Ports.free(0, "");
        this.keycloak = Keycloak.start(places, this.certificates, open(port, this.otherPort));
        this.product = started(port, "product", KeycloakSettings.of(places));
    }

    /**
     * Another one beside it, known there by clients of its own, with these settings instead of the usual ones; whoever
     * asks for it closes it. What one knew the next one knows.
     */
    public Product another(Map<String, String> different) {
        var settings = KeycloakSettings.of(places());
        settings.putAll(different);
        return started(this.otherPort, "other-product", settings);
    }

    private Product started(int port, String data, Map<String, String> settings) {
        var options =
                List.of("--port=" + port, "--mail-port=0", "--login-port=0", "--data=" + this.folder.resolve(data));
        var started = Product.start(Options.parse(options), settings);
        record(started);
        return started;
    }

    /** The one of this run. */
    public static synchronized WithKeycloak shared() {
        var running = shared;
        if (running == null) {
            var folder = LocalProduct.temporaryFolder();
            running = new WithKeycloak(folder);
            shared = running;
            var started = running;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.product.close();
                started.keycloak.close();
                LocalProduct.delete(folder);
            }));
        }
        return running;
    }

    /** What the realms leave open. */
    private static Map<String, String> open(int port, int otherPort) {
        return Map.of(
                "CPAS_URL",
                "http://localhost:" + port,
                "CPAS_OTHER_URL",
                "http://localhost:" + otherPort,
                "CLIENT_SECRET",
                KeycloakSettings.CLIENT_SECRET,
                "MACHINE_JWKS",
                MachineAssertions.publicKeys().replace("\"", "\\\""),
                "CENTRE_ONE",
                ENTERPRISE,
                "CENTRE_TWO",
                SECOND_ENTERPRISE,
                "CENTRE_ONE_NO_ZERO",
                ENTERPRISE.substring(1),
                "CENTRE_NONE",
                UNKNOWN_ENTERPRISE);
    }

    /** The directory that is published knows no enterprise numbers: the operator imports them. */
    private static void record(Product product) {
        var now = product.clock().instant();
        var from = BelgianTime.dayOf(now).minusDays(1);
        var entries = List.of(entry(CENTRE, ENTERPRISE, from), entry(SECOND_CENTRE, SECOND_ENTERPRISE, from));
        product.part(DirectoryImports.class)
                .record(new DirectoryImport("test", "invented numbers", Provenance.INVENTED, entries), now);
    }

    private static DirectoryImport.Entry entry(CentreNumber centre, String enterprise, LocalDate from) {
        return new DirectoryImport.Entry(
                centre,
                from,
                Optional.of(new EnterpriseNumber(enterprise)),
                Optional.empty(),
                Optional.of("notices-" + centre.value() + "@centres.example"));
    }

    /** The product, whose logins all lead to Keycloak. */
    public Product product() {
        return this.product;
    }

    /** From now on Keycloak keeps its connections and answers nothing. */
    public void sleeps() {
        this.keycloak.sleeps();
    }

    /** Keycloak answers again. */
    public void wakes() {
        this.keycloak.wakes();
    }

    /** Keycloak is gone. */
    public void ends() {
        this.keycloak.close();
    }

    /** Keycloak is there again, with the same people and other keys. */
    public void startsAgain() {
        this.keycloak.startsAgain();
    }

    /** Ends every login of that agent at Keycloak, as its administrator would. */
    public void endsLoginsOf(String agent) {
        this.keycloak.administrator().endsLoginsOf("agents", agent);
    }

    /** Where Keycloak is. */
    public KeycloakPlaces places() {
        return this.keycloak.places();
    }

    /** What a machine shows. */
    public Certificates certificates() {
        return this.certificates;
    }
}
