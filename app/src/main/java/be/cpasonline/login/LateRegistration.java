package be.cpasonline.login;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * One login provider, whose configuration is fetched when somebody first logs in, and again until that works: the service
 * starts, and stays useful, while the provider is down.
 */
public final class LateRegistration implements ClientRegistrationRepository {

    private final String id;
    private final Supplier<ClientRegistration> discovery;
    private volatile @Nullable ClientRegistration known;

    /** Of that id; {@code discovery} asks the provider, and throws while it cannot be reached. */
    public LateRegistration(String id, Supplier<ClientRegistration> discovery) {
        this.id = id;
        this.discovery = discovery;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String wanted) {
        if (!this.id.equals(wanted)) {
            return null;
        }
        var registration = this.known;
        if (registration == null) {
            registration = this.discovery.get();
            this.known = registration;
        }
        return registration;
    }
}
