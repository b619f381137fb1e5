package be.cpasonline.client.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECGenParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A pair of keys written as JSON: RSA, or EC on the curve P-256. RFC 7517. */
public record Jwk(Map<String, String> members) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int RSA_BITS = 3072;

    /** Keeps only members that are text: others say nothing of the key itself. */
    public Jwk {
        members = Map.copyOf(members);
        if (!"RSA".equals(members.get("kty")) && !"P-256".equals(members.get("crv"))) {
            throw new IllegalArgumentException("neither an RSA key nor one on P-256");
        }
    }

    /** Reads one key. */
    public static Jwk of(String json) {
        var members = new LinkedHashMap<String, String>();
        MAPPER.readTree(json).properties().stream()
                .filter(member -> member.getValue().isString())
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().asString()));
        return new Jwk(members);
    }

    /** A new RSA pair of 3072 bits. */
    public static Jwk rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            var pair = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
            return new Jwk(Numbers.written(pair));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new pair on the curve P-256. */
    public static Jwk ec() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new Jwk(Numbers.written((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean rsaKey() {
        return "RSA".equals(this.members.get("kty"));
    }

    /** As its holder names it, or else by its thumbprint. */
    public String keyId() {
        return this.members.getOrDefault("kid", thumbprint());
    }

    /** RFC 7638: what the service calls the key. */
    public String thumbprint() {
        var named = rsaKey()
                ? "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}".formatted(member("e"), member("n"))
                : "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(member("x"), member("y"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.US_ASCII));
            return Numbers.base64(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What may be shown to everybody, by the names of the members. */
    public Map<String, String> publicHalf() {
        var shown = new LinkedHashMap<String, String>();
        for (var name : rsaKey() ? new String[] {"kty", "n", "e"} : new String[] {"kty", "crv", "x", "y"}) {
            shown.put(name, member(name));
        }
        shown.put("kid", keyId());
        return shown;
    }

    /** The whole pair as JSON, to be kept where only your software reads it. */
    public String json() {
        return MAPPER.writeValueAsString(this.members);
    }

    /** The public half as a set of one key, as an authorization server reads it. */
    public String publicSet() {
        return "{\"keys\":[" + MAPPER.writeValueAsString(publicHalf()) + "]}";
    }

    PrivateKey privateKey() {
        return rsaKey() ? Numbers.rsa(this) : Numbers.ec(this);
    }

    PublicKey publicKey() {
        return rsaKey() ? Numbers.publicRsa(this) : Numbers.publicEc(this);
    }

    String member(String name) {
        var value = this.members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the key has no member " + name);
        }
        return value;
    }

    /** Shows nothing of the private half. */
    @Override
    public String toString() {
        return "Jwk[" + thumbprint() + "]";
    }
}
