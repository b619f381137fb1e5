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

/** A certificate for the server and one for a machine, drawn anew by the JDK's own tool; each side trusts the other's. */
public final class KeycloakCertificates {

    private static final String PASSWORD = "certificates";
    private static final String TYPE = "PKCS12";

    private final Path folder;

    private KeycloakCertificates(Path folder) {
        this.folder = folder;
    }

    static KeycloakCertificates draw(Path folder) {
        var certificates = new KeycloakCertificates(folder);
        certificates.pair("server", "-ext", "san=ip:127.0.0.1");
        certificates.pair("machine", "-ext", "eku=clientAuth");
        certificates.trusting("trusted-by-machine", "server");
        certificates.trusting("trusted-by-server", "machine");
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
            return (X509Certificate) store("machine").getCertificate("machine");
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** How the machine speaks to the server, showing its certificate. */
    public SSLContext machine() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store("machine"), PASSWORD.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store("trusted-by-machine"));
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
