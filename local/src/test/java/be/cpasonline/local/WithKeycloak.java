package be.cpasonline.local;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.provider.ClientKeysCommand;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
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

    private WithKeycloak(Path folder) {
        this.certificates = Certificates.draw(folder);
        var places = KeycloakPlaces.free();
        int port = Ports.free(0, "");
        this.keycloak = Keycloak.start(places, this.certificates, open("http://localhost:" + port));
        this.product = Product.start(
                Options.parse(List.of(
                        "--port=" + port, "--mail-port=0", "--login-port=0", "--data=" + folder.resolve("product"))),
                settings(places));
        record(this.product);
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
    private static Map<String, String> open(String product) {
        return Map.of(
                "CPAS_URL", product,
                "MACHINE_JWKS", MachineAssertions.publicKeys().replace("\"", "\\\""),
                "CENTRE_ONE", ENTERPRISE,
                "CENTRE_TWO", SECOND_ENTERPRISE,
                "CENTRE_ONE_NO_ZERO", ENTERPRISE.substring(1),
                "CENTRE_NONE", UNKNOWN_ENTERPRISE);
    }

    /** As docs/going-live.md tells an operator. */
    private static Map<String, String> settings(KeycloakPlaces places) {
        var settings = new HashMap<String, String>();
        var keys = ClientKeysCommand.run(Map.of(), InstantSource.system().instant(), "new")
                .strip()
                .split("=", 2);
        settings.put(keys[0], keys[1]);
        settings.put("CPAS_LOGIN_ISSUER", places.issuer("fas"));
        settings.put("CPAS_LOGIN_CLIENT_ID", "cpas-online");
        settings.put("CPAS_LOGIN_CLIENT_SECRET", "");
        settings.put("CPAS_LOGIN_ANSWERS", "signed");
        settings.put("CPAS_ITSME_ISSUER", places.issuer("itsme"));
        settings.put("CPAS_ITSME_CLIENT_ID", "cpas-online");
        settings.put("CPAS_ITSME_SCOPES", "openid,service:CPASONLINE,profile,eid");
        settings.putAll(agents(places));
        settings.putAll(machines(places));
        return settings;
    }

    private static Map<String, String> agents(KeycloakPlaces places) {
        return Map.of(
                "CPAS_AGENT_ISSUER", places.issuer("agents"),
                "CPAS_AGENT_CLIENT_ID", "cpas-agents",
                "CPAS_AGENT_CLIENT_SECRET", "",
                "CPAS_AGENT_SCOPES", "openid,profile,enterprise,roles",
                "CPAS_AGENT_ANSWERS", "plain",
                "CPAS_AGENT_CENTRE_CLAIM", "",
                "CPAS_AGENT_ENTERPRISE_CLAIM", "principalAttributes/urn:be:fgov:kbo-bce:organization:cbe-number",
                "CPAS_AGENT_ROLES_CLAIM", "principalAttributes/roles",
                "CPAS_AGENT_HANDLER_ROLE", "worker",
                "CPAS_AGENT_ADMINISTRATOR_ROLE", "manager");
    }

    private static Map<String, String> machines(KeycloakPlaces places) {
        return Map.of(
                "CPAS_MACHINE_ISSUER", places.issuer("machines"),
                "CPAS_MACHINE_CLIENT_CLAIM", "azp",
                "CPAS_MACHINE_CERTIFICATE_HEADER", "Client-Cert",
                "CPAS_MACHINE_PROXIES", "127.0.0.1",
                "CPAS_MACHINE_ENTERPRISE_CLAIM", "principalAttributes/urn:be:fgov:kbo-bce:organization:cbe-number");
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
