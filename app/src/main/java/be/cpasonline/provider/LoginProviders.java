package be.cpasonline.provider;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the providers that the surfaces log in with. */
@Configuration(proxyBeanMethods = false)
public class LoginProviders {

    private final String publicUrl;
    private final OurKeys ours;
    private final TokenTime time = new TokenTime(InstantSource.system());

    LoginProviders(
            @Value("${cpas-online.public-url}") String publicUrl,
            @Value("${cpas-online.client-keys:}") String clientKeys) {
        this.publicUrl = publicUrl;
        this.ours = OurKeys.of(clientKeys);
    }

    /**
     * A provider under that name of ours, whose answer comes back at {@code wayBack} followed by the name.
     *
     * @throws UnusableClientKeys when it demands keys of ours and there are none
     */
    public LoginProvider provider(String id, ProviderSettings settings, String wayBack) {
        if (settings.needsKeys()
                && this.ours.signing(this.time.source().instant()).isEmpty()) {
            throw new UnusableClientKeys("holds no keys, which the login provider " + id + " demands");
        }
        return new LoginProvider(id, settings, this.publicUrl + wayBack + id, this.ours, this.time);
    }

    @Bean
    OurKeys ourKeys() {
        return this.ours;
    }

    @Bean
    TokenTime tokenTime() {
        return this.time;
    }
}
