package be.cpasonline.client.software;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Feed;
import be.cpasonline.client.Listing;
import be.cpasonline.client.Login;
import be.cpasonline.client.Patience;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.OpeningKey;
import be.cpasonline.client.keys.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** The settings of the software of one centre, from a file; the paths in it are seen from where it stands. */
record Setup(Properties settings, Path beside) {

    static Setup from(Path file) {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException unreadable) {
            throw new Misuse("There is no settings file " + file + ". See docs/for-vendors.md for what stands in it.");
        }
        return new Setup(settings, DurableFiles.folderOf(file));
    }

    CentreClient client() {
        var login = new Login(
                URI.create(needed("token-url")),
                needed("client"),
                optional("scopes").orElse(""),
                SigningKey.of(key(needed("key"))));
        var builder = CentreClient.at(URI.create(needed("api")))
                .language(optional("language").orElse("en"))
                .patience(patience());
        for (var name : optional("opening-keys").orElse("").split(",", -1)) {
            if (!name.isBlank()) {
                builder.opensWith(OpeningKey.of(key(name.strip())));
            }
        }
        return builder.login(login);
    }

    DataFolder folder() {
        return DataFolder.at(this.beside.resolve(needed("folder")));
    }

    Pull pull(CentreClient client, DataFolder folder) {
        var listing = Listing.ALL.inPagesOf(number("page-size", 100));
        return new Pull(
                new Feed(client.aidRequests(), listing, folder.cursor()),
                intake(client, folder),
                folder,
                number("parallel", 4));
    }

    Intake intake(CentreClient client, DataFolder folder) {
        return new Intake(client.aidRequests(), folder, agent());
    }

    Optional<String> agent() {
        return optional("agent");
    }

    private Patience patience() {
        var usual = Patience.USUAL;
        var within = Duration.ofSeconds(
                number("answer-within-seconds", (int) usual.answerWithin().toSeconds()));
        return new Patience(
                number("attempts", usual.attempts()),
                usual.firstPause(),
                usual.longestPause(),
                usual.longestAsked(),
                within);
    }

    private Jwk key(String name) {
        var file = this.beside.resolve(name);
        if (!Files.exists(file)) {
            throw new Misuse("There is no key " + file + ". Draw one: new-key " + name);
        }
        return Jwk.of(new String(DurableFiles.read(file), StandardCharsets.UTF_8));
    }

    private String needed(String name) {
        return optional(name).orElseThrow(() -> new Misuse("The settings need " + name + "."));
    }

    private Optional<String> optional(String name) {
        return Optional.ofNullable(this.settings.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private int number(String name, int usual) {
        try {
            return optional(name).map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException no) {
            throw new Misuse(name + " needs a number.");
        }
    }
}
