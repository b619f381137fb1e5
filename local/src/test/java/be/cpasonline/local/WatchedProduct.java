package be.cpasonline.local;

import java.nio.file.Path;
import java.util.Map;

/** The whole product as a sandbox, whose times to wait are short enough for a test. */
public final class WatchedProduct implements AutoCloseable {

    private final Path folder = LocalProduct.temporaryFolder();
    private final Product product = Product.start(
            LocalProduct.options(this.folder, "--sandbox"),
            Map.of(
                    "cpas-online.sandbox.confirm-within", "PT20S",
                    "CPAS_API_POLL_SECONDS", "3"));

    /** What runs. */
    public Product product() {
        return this.product;
    }

    @Override
    public void close() {
        this.product.close();
        LocalProduct.delete(this.folder);
    }
}
