package be.cpasonline.signals;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A node started with {@code --rotate=master-key} also seals the secrets of signals anew; see docs/operations.md. */
@Component
class SecretsOnDemand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SecretsOnDemand.class);

    private final Secrets secrets;

    SecretsOnDemand(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Optional.ofNullable(arguments.getOptionValues("rotate"))
                .orElse(List.of())
                .contains("master-key")) {
            LOG.info("rotation of master-key: {} secrets of signals are sealed anew", this.secrets.sealAnew());
        }
    }
}
