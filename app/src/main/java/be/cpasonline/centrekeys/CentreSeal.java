package be.cpasonline.centrekeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys that a centre has in use while one answer is written: personal data leave sealed to each of them, or plain
 * where there is none. For one answer and one thread. Decision 89.
 */
public final class CentreSeal {

    private static final String SEALED = "sealed";
    private static final JsonMapper JSON = new JsonMapper();

    private final List<PublicKey> keys;
    private final Map<Sealing, ContentKey> contentKeys = new HashMap<>();

    /** What one answer seals to one key, by its type. */
    private record Sealing(PublicKey key, String type) {}

    CentreSeal(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Whether the centre has any key. */
    public boolean inUse() {
        return !this.keys.isEmpty();
    }

    /** The names of the keys, which tell an answer sealed to them from one sealed to others. */
    public List<String> keyIds() {
        return this.keys.stream().map(PublicKey::keyId).toList();
    }

    /**
     * A document sealed to each key.
     *
     * @param type of the content: json, pdf
     */
    public List<SealedPart> seal(byte[] content, String type) {
        return this.keys.stream()
                .map(key -> new SealedPart(key.keyId(), contentKey(key, type).sealed(content)))
                .toList();
    }

    private ContentKey contentKey(PublicKey key, String type) {
        return this.contentKeys.computeIfAbsent(new Sealing(key, type), _ -> ContentKey.sealedTo(key, type));
    }

    /** The answer without those properties, and with all of it sealed beside; as it is where nothing is to be hidden. */
    public Object hiding(Object answer, Set<String> names) {
        if (!inUse()) {
            return answer;
        }
        ObjectNode shown = JSON.valueToTree(answer);
        return hidden(shown, names);
    }

    /** The same for an answer that is JSON already. */
    public byte[] hiding(byte[] answer, Set<String> names) {
        return inUse() ? JSON.writeValueAsBytes(hidden((ObjectNode) JSON.readTree(answer), names)) : answer;
    }

    /** The answer with that part sealed in its place, and in it the other properties named, as far as there are any. */
    public Object replacing(Object answer, String part, Set<String> others) {
        if (!inUse()) {
            return answer;
        }
        ObjectNode shown = JSON.valueToTree(answer);
        var content = (ObjectNode) shown.remove(part);
        others.stream().filter(shown::has).forEach(name -> content.set(name, shown.remove(name)));
        return beside(shown, content);
    }

    private ObjectNode hidden(ObjectNode shown, Set<String> names) {
        var whole = shown.deepCopy();
        shown.remove(names);
        return shown.size() == whole.size() ? shown : beside(shown, whole);
    }

    private ObjectNode beside(ObjectNode shown, JsonNode content) {
        shown.set(SEALED, JSON.valueToTree(seal(JSON.writeValueAsBytes(content), "json")));
        return shown;
    }
}
