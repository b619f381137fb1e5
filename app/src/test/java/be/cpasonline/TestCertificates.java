package be.cpasonline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key pair with a self-made certificate, made by the keytool of the JDK. */
public record TestCertificates(String name, KeyStore store) {

    public static final String PASSWORD = "only in tests";

    public static TestCertificates made(String name) {
        try {
            var file = Files.createTempDirectory("cpas-certificates").resolve(name + ".p12");
            keytool(name, file);
            try (InputStream in = Files.newInputStream(file)) {
                var store = KeyStore.getInstance("PKCS12");
                store.load(in, PASSWORD.toCharArray());
                return new TestCertificates(name, store);
            }
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public X509Certificate certificate() {
        try {
            return (X509Certificate) this.store.getCertificate(this.name);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As a token names it. RFC 8705, section 3.1. */
    public String thumbprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Believes the other side alone, and shows itself. */
    public SSLContext towards(TestCertificates other) {
        return context(other, true);
    }

    /** Believes that certificate alone, and shows nothing. */
    public static SSLContext anonymousTowards(TestCertificates other) {
        return other.context(other, false);
    }

    public static KeyStore trusting(TestCertificates... believed) {
        try {
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            for (var one : believed) {
                trust.setCertificateEntry(one.name, one.certificate());
            }
            return trust;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SSLContext context(TestCertificates other, boolean shown) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(this.store, PASSWORD.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusting(other));
            var context = SSLContext.getInstance("TLS");
            context.init(shown ? keys.getKeyManagers() : null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void keytool(String name, Path file) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "7",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(file)) {
            throw new IllegalStateException(said);
        }
    }
}
