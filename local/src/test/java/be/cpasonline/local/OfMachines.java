package be.cpasonline.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The whole product with settings of machines of its own, and all around them that a test needs. */
public final class OfMachines implements AutoCloseable {

    private final Path folder = LocalProduct.temporaryFolder();
    private final MachineIssuer issuer = MachineIssuer.start();
    private final Product product;

    /** With these settings besides those that name the issuer, which they may take back. */
    public OfMachines(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("CPAS_MACHINE_ISSUER", this.issuer.address()));
        all.putAll(settings);
        this.product = Product.start(LocalProduct.options(this.folder.resolve("product")), all);
    }

    /** Where the service is reached. */
    public String service() {
        return this.product.places().form();
    }

    /** A token with these claims. */
    public String token(Map<String, Object> claims) {
        return this.issuer.token(service(), claims);
    }

    /** New certificates for this test. */
    public Certificates certificates() {
        return Certificates.draw(this.folder);
    }

    @Override
    public void close() {
        this.product.close();
        this.issuer.close();
        LocalProduct.delete(this.folder);
    }
}
