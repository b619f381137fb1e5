package be.cpasonline.client.software;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Json;
import be.cpasonline.client.keys.Jwk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The keys of the centre, from the command line: which are in use, register one, end one, open what was pulled. */
record KeyCommands(CentreClient client, DataFolder folder, Intake intake, Outbox outbox) {

    private static final String NO_KEY_OF_OURS =
            "This is sealed to a key that the settings do not name in opening-keys.";

    /** Those in use. */
    String all() {
        return this.client.sealingKeys().all().stream()
                .map(key -> key.keyId() + " " + key.algorithm() + " " + key.registeredAt())
                .collect(Collectors.joining("\n"));
    }

    /** Only the public half leaves. */
    String register(Words words) {
        words.allow();
        var file = Path.of(words.word(1, "the file of a pair of keys"));
        if (!Files.exists(file)) {
            throw new Misuse("There is no key " + file + ". Draw one: new-key " + file);
        }
        var pair = Jwk.of(new String(DurableFiles.read(file), StandardCharsets.UTF_8));
        return this.outbox
                .send(
                        "register-key",
                        pair.publicHalf(),
                        key -> this.client.sealingKeys().register(pair, key))
                .keyId();
    }

    String end(Words words) {
        words.allow();
        var keyId = words.word(1, "the keyId");
        this.client.sealingKeys().end(keyId);
        return "ended " + keyId;
    }

    /** What one request says, into a folder of the reader's choice, readable by its owner alone. */
    String open(Words words) {
        words.allow("--to");
        var stored = this.folder.request(words.request());
        if (!stored.stored()) {
            throw new Misuse("This request was not pulled here.");
        }
        var requests = this.client.aidRequests();
        var personal = this.intake.personal(words.request(), stored).orElseThrow(() -> new Misuse(NO_KEY_OF_OURS));
        var to = DurableFiles.folder(Path.of(words.needed("--to")));
        if (Files.exists(to.resolve("personal.json"))) {
            throw new Misuse("Something is opened in " + to + " already.");
        }
        DurableFiles.secret(to.resolve("personal.json"), Json.MAPPER.writeValueAsBytes(personal));
        var pdf = stored.sealedAcknowledgement()
                .map(json -> requests.openAcknowledgement(json).orElseThrow(() -> new Misuse(NO_KEY_OF_OURS)))
                .orElseGet(stored::acknowledgement);
        DurableFiles.secret(to.resolve("acknowledgement.pdf"), pdf);
        return "opened into " + to;
    }
}
