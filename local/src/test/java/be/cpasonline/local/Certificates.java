package be.cpasonline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server's certificate and those of two machines, drawn anew by the JDK's own tool; each side trusts the other's. */
public final class Certificates {

    private static final String PASSWORD = "certificates";
    private static final String TYPE = "PKCS12";
    private static final String SERVER = "server";
    private static final String MACHINE = "machine";
    private static final String OTHER_MACHINE = "other-machine";

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    static Certificates draw(Path folder) {
        var certificates = new Certificates(folder);
        certificates.pair(SERVER, "-ext", "san=ip:127.0.0.1");
        certificates.pair(MACHINE, "-ext", "eku=clientAuth");
        certificates.pair(OTHER_MACHINE, "-ext", "eku=clientAuth");
        certificates.trusting("trusted-by-machine", SERVER);
        certificates.trusting("trusted-by-server", MACHINE);
        certificates.trusting("trusted-by-server", OTHER_MACHINE);
        return certificates;
    }

    private void pair(String name, String... extension) {
        keytool(Stream.concat(
                Stream.of(
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-validity",
                        "7",
                        "-storetype",
                        TYPE,
                        "-keystore",
                        file(name),
                        "-storepass",
                        PASSWORD),
                Stream.of(extension)));
    }

    private void trusting(String store, String trusted) {
        var certificate = this.folder.resolve(trusted + ".pem").toString();
        keytool(Stream.of(
                "-exportcert",
                "-rfc",
                "-alias",
                trusted,
                "-keystore",
                file(trusted),
                "-storepass",
                PASSWORD,
                "-file",
                certificate));
        keytool(Stream.of(
                "-importcert",
                "-noprompt",
                "-alias",
                trusted,
                "-storetype",
                TYPE,
                "-keystore",
                file(store),
                "-storepass",
                PASSWORD,
                "-file",
                certificate));
    }

    private static void keytool(Stream<String> arguments) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        try {
            var command = Stream.concat(Stream.of(tool), arguments).toList();
            var running = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.onExit().join().exitValue() != 0) {
                throw new IOException(said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String file(String name) {
        return this.folder.resolve(name + ".p12").toString();
    }

    List<String> arguments() {
        return List.of(
                "--https-key-store-file=" + file("server"),
                "--https-key-store-password=" + PASSWORD,
                "--https-trust-store-file=" + file("trusted-by-server"),
                "--https-trust-store-password=" + PASSWORD);
    }

    /** What the machine shows to whoever asks for tokens. */
    public X509Certificate ofTheMachine() {
        try {
            return (X509Certificate) store(MACHINE).getCertificate(MACHINE);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** How the machine speaks to the server, showing its certificate. */
    public SSLContext machine() {
        return context(MACHINE, "trusted-by-machine");
    }

    /** How another machine speaks to the server, showing a certificate of its own. */
    public SSLContext otherMachine() {
        return context(OTHER_MACHINE, "trusted-by-machine");
    }

    /** How somebody speaks to the server who shows none. */
    public SSLContext nobody() {
        return context("trusted-by-machine", "trusted-by-machine");
    }

    /** How the server speaks to machines. */
    SSLContext server() {
        return context(SERVER, "trusted-by-server");
    }

    private SSLContext context(String own, String trusted) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(own), PASSWORD.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(trusted));
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private KeyStore store(String name) throws GeneralSecurityException {
        try (InputStream file = Files.newInputStream(Path.of(file(name)))) {
            var store = KeyStore.getInstance(TYPE);
            store.load(file, PASSWORD.toCharArray());
            return store;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
