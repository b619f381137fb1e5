package be.cpasonline.software;

import be.cpasonline.client.Json;
import be.cpasonline.client.model.AidRequest;
import be.cpasonline.client.software.SocialSoftware;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The small social software of one centre in a process of its own, with a folder of its own. */
record Software(Path home) {

    static Software of(Vendor vendor, String client, Path home, String... more) {
        try {
            Files.writeString(home.resolve("key.json"), vendor.privateKey());
            Files.writeString(home.resolve("software.properties"), """
                    api=%s
                    token-url=%s
                    client=%s
                    scopes=%s
                    key=key.json
                    folder=data
                    agent=a-4711
                    %s
                    """.formatted(
                            vendor.api(), vendor.tokenUrl(), client, Vendor.SCOPES, String.join("\n", more)));
            return new Software(home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Process starts(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SocialSoftware.class.getName()));
        command.addAll(List.of(words));
        command.addAll(
                List.of("--settings", this.home.resolve("software.properties").toString()));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            this.home.resolve("output").toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int runs(String... words) {
        try {
            return starts(words).waitFor();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    String output() {
        return read(this.home.resolve("output"));
    }

    List<Path> folders() {
        var requests = this.home.resolve("data").resolve("requests");
        if (!Files.exists(requests)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(requests)) {
            return folders.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The references of the requests that stand whole in a folder of their own and were confirmed. */
    List<String> takenOver() {
        return folders().stream()
                .filter(folder -> Files.exists(folder.resolve("receipt.json")))
                .filter(folder -> Files.exists(folder.resolve("acknowledgement.pdf")))
                .map(folder -> request(folder).reference())
                .toList();
    }

    static AidRequest request(Path folder) {
        return Json.MAPPER.readValue(read(folder.resolve("request.json")), AidRequest.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
