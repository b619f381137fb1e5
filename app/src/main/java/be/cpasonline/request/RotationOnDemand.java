package be.cpasonline.request;

import be.cpasonline.sealing.BrokenSeal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A node started with {@code --rotate=master-key}, {@code data-keys} or {@code index-keys} rotates, then serves on. */
@Component
class RotationOnDemand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RotationOnDemand.class);

    private final KeyRotation rotation;

    RotationOnDemand(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional.ofNullable(arguments.getOptionValues("rotate")).orElse(List.of()).stream()
                .map(Kind::of)
                .forEach(this::rotate);
    }

    private void rotate(Kind kind) {
        long done = this.rotation
                .requests()
                .filter(request -> rotated(kind, request))
                .count();
        LOG.info("rotation of {}: {} requests have new ones", kind.word, done);
    }

    /** One request that no key opens any more does not stop the others; its id says nothing of the person. */
    private boolean rotated(Kind kind, UUID request) {
        try {
            return kind.work.test(this.rotation, request);
        } catch (BrokenSeal noKeyOpensIt) {
            LOG.error("rotation of {}: request {} cannot be opened", kind.word, request);
            return false;
        }
    }

    private enum Kind {
        MASTER_KEY("master-key", KeyRotation::rewrap),
        DATA_KEYS("data-keys", KeyRotation::reseal),
        INDEX_KEYS("index-keys", KeyRotation::reindex);

        private final String word;
        private final BiPredicate<KeyRotation, UUID> work;

        Kind(String word, BiPredicate<KeyRotation, UUID> work) {
            this.word = word;
            this.work = work;
        }

        static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("--rotate knows master-key, data-keys, index-keys"));
        }
    }
}
