package be.cpasonline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A login provider by other hands, in a process of its own on loopback: one realm for each provider that the service
 * meets. It keeps everything in memory. The profile {@code keycloak} of the build unpacks it.
 */
final class Keycloak implements AutoCloseable {

    private static final String ADMINISTRATOR = "administrator";

    private static final List<String> REALMS = List.of("fas", "itsme", "agents", "machines");
    private static final Duration SLOWEST_START = Duration.ofMinutes(4);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final ProcessBuilder launching;
    private final KeycloakPlaces places;
    private Watched running;

    private Keycloak(ProcessBuilder launching, KeycloakPlaces places) throws IOException {
        this.launching = launching;
        this.places = places;
        this.running = Watched.start(launching);
    }

    /** Starts it with these values for what its realms leave open, and waits until it answers. */
    static Keycloak start(KeycloakPlaces places, Certificates certificates, Map<String, String> open) {
        var home = Path.of(Objects.requireNonNull(
                System.getProperty("keycloak.home"), "the build's profile keycloak is not active"));
        try {
            build(home);
            bringRealms(home);
            var keycloak = new Keycloak(launching(home, places, certificates, open), places);
            keycloak.waits();
            return keycloak;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Once for each unpacking: what can be chosen at the build only. */
    private static void build(Path home) throws IOException {
        var built = home.resolve("built-for-tests");
        if (Files.exists(built)) {
            return;
        }
        var log = home.resolve("build.log");
        var building = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=dev-mem",
                        "--health-enabled=true",
                        "--https-client-auth=request")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        building.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (building.start().onExit().join().exitValue() != 0) {
            throw new IOException("its build failed: " + Files.readString(log));
        }
        Files.createFile(built);
    }

    private static void bringRealms(Path home) throws IOException {
        var folder = Files.createDirectories(home.resolve("data/import"));
        for (var realm : REALMS) {
            var name = realm + "-realm.json";
            try (var file = Keycloak.class.getResourceAsStream("/keycloak/" + name)) {
                Files.copy(
                        Objects.requireNonNull(file, name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Java itself and not its script, so that the process we end is the server. */
    private static ProcessBuilder launching(
            Path home, KeycloakPlaces places, Certificates certificates, Map<String, String> open) {
        var command = Stream.of(machine(home), places.arguments().stream(), certificates.arguments().stream())
                .flatMap(part -> part)
                .toList();
        var launching = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile());
        launching.environment().putAll(open);
        launching.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        launching.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        return launching;
    }

    private static Stream<String> machine(Path home) {
        return Stream.of(
                JAVA,
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                // our keys change from one product of the tests to the next, sooner than its usual ten seconds
                "--spi-public-key-storage--infinispan--min-time-between-requests=0",
                "--log-level=error");
    }

    private void waits() {
        LocalProduct.await("Keycloak answers", SLOWEST_START, this::answers);
    }

    private boolean answers() {
        var process = this.running.process();
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended with " + process.exitValue() + ", see its server.log");
        }
        try (var client = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create(this.places.health()))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    KeycloakAdministrator administrator() {
        return new KeycloakAdministrator(this.places, ADMINISTRATOR);
    }

    KeycloakPlaces places() {
        return this.places;
    }

    /** It keeps its connections and answers nothing. */
    void sleeps() {
        signal("STOP");
    }

    void wakes() {
        signal("CONT");
    }

    private void signal(String name) {
        var pid = String.valueOf(this.running.process().pid());
        try {
            new ProcessBuilder("kill", "-" + name, pid).start().onExit().join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts once more at the same place: with the same people, but new keys and no login of anybody. */
    void startsAgain() {
        try {
            this.running = Watched.start(this.launching);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        waits();
    }

    /** Also one that sleeps. */
    @Override
    public void close() {
        wakes();
        this.running.close();
    }
}
