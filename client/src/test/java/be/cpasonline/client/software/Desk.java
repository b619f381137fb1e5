package be.cpasonline.client.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.Json;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.model.AidRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The software of a centre, set up in a folder of its own. */
record Desk(Path home) {

    private static final String KEY = Jwk.ec().json();

    static Desk at(Path home, Office office, String... more) {
        try {
            Files.writeString(home.resolve("key.json"), KEY);
            Files.writeString(home.resolve("software.properties"), """
                    api=%s
                    token-url=%s
                    client=vendor-leuven
                    key=key.json
                    folder=data
                    agent=a-4711
                    attempts=2
                    %s
                    """.formatted(
                            office.peer.at(Office.BASE), office.peer.at("/token"), String.join("\n", more)));
            return new Desk(home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int runs(String... words) {
        try {
            var all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--settings", settings()));
            return SocialSoftware.run(all);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** In a process of its own, which can be killed. */
    Process starts(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SocialSoftware.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--settings", settings()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(this.home.resolve("output").toFile())
                .start();
    }

    private String settings() {
        return this.home.resolve("software.properties").toString();
    }

    Path data() {
        return this.home.resolve("data");
    }

    Path folderOf(UUID id) {
        return data().resolve("requests").resolve(id.toString());
    }

    List<UUID> stored() {
        var requests = data().resolve("requests");
        if (!Files.exists(requests)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(requests)) {
            return folders.map(folder -> UUID.fromString(folder.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Each of these, and nothing else, stands whole in its folder and is confirmed. */
    void holdsExactly(Collection<UUID> ids) {
        holdsWhole(ids);
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(folderOf(id).resolve("acknowledgement.pdf")).hasContent("%PDF-1.7 of " + id));
    }

    /** The same, sealed as it came. */
    void holdsSealed(Collection<UUID> ids) {
        holdsWhole(ids);
        assertThat(ids).allSatisfy(id -> {
            assertThat(folderOf(id).resolve("request.json")).content().doesNotContain("Janssens");
            assertThat(folderOf(id).resolve("acknowledgement.json")).content().doesNotContain("PDF");
            assertThat(folderOf(id).resolve("acknowledgement.pdf")).doesNotExist();
        });
    }

    private void holdsWhole(Collection<UUID> ids) {
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> {
            var json = Files.readAllBytes(folderOf(id).resolve("request.json"));
            assertThat(Json.read(json, AidRequest.class).aidRequestId()).isEqualTo(id);
            assertThat(folderOf(id).resolve("receipt.json")).content().contains(id.toString());
        });
    }
}
