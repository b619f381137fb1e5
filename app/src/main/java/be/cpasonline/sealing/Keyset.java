package be.cpasonline.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The two keysets an operator keeps, each the base64 of Tink's JSON, so that an environment variable carries it whole. */
enum Keyset {
    MASTER("CPAS_MASTER_KEYS", PredefinedAeadParameters.AES256_GCM),
    INDEX("CPAS_INDEX_KEYS", PredefinedPrfParameters.HMAC_SHA256_PRF);

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException unavailable) {
            throw new ExceptionInInitializerError(unavailable);
        }
    }

    private final String setting;
    private final Parameters parameters;

    Keyset(String setting, Parameters parameters) {
        this.setting = setting;
        this.parameters = parameters;
    }

    String setting() {
        return this.setting;
    }

    Parameters parameters() {
        return this.parameters;
    }

    KeysetHandle parsed(String text) {
        try {
            var json = new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
            var keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
            for (int i = 0; i < keyset.size(); i++) {
                mustBeOfThisKind(keyset.getAt(i));
            }
            return keyset;
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new UnusableKeyset(this.setting, unusable);
        }
    }

    String written(KeysetHandle keyset) {
        try {
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a keyset cannot be written", failed);
        }
    }

    static <P> P primitive(KeysetHandle keyset, Class<P> type) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("a keyset of the wrong kind", unusable);
        }
    }

    private void mustBeOfThisKind(KeysetHandle.Entry entry) throws GeneralSecurityException {
        if (!entry.getKey().getParameters().equals(this.parameters)) {
            throw new GeneralSecurityException("a key of another kind");
        }
    }
}
