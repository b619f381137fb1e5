package be.cpasonline.client;

import be.cpasonline.client.keys.OpeningKeys;
import be.cpasonline.client.model.SealedPart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Opens what the service sealed to keys of ours; what was sealed to none of ours stays as it came. */
record Opening(OpeningKeys keys) {

    /** The bytes that were sealed; empty when nothing was, or to none of ours. */
    Optional<byte[]> opened(@Nullable List<SealedPart> sealed) {
        return sealed == null
                ? Optional.empty()
                : sealed.stream()
                        .flatMap(part -> this.keys.open(part.keyId(), part.jwe()).stream())
                        .findFirst();
    }

    /** The same as what it stands for. */
    <T> Optional<T> opened(@Nullable List<SealedPart> sealed, Class<T> type) {
        return opened(sealed).map(json -> read(json, type));
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            return Json.read(json, type);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("what was sealed is no " + type.getSimpleName());
        }
    }
}
