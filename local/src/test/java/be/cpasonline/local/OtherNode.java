package be.cpasonline.local;

import be.cpasonline.CpasOnline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One more node of the service over the same database, in a process of its own, as an operator starts it: it can be killed. */
public final class OtherNode implements AutoCloseable {

    private static final Duration STARTED = Duration.ofSeconds(90);

    private final Map<String, String> settings;
    private final int port = Ports.free(0, "--port");
    private final Path log;
    private @Nullable Process process;

    private OtherNode(Map<String, String> settings, Path log) {
        this.settings = settings;
        this.log = log;
    }

    /** Not started yet; its tokens and links are those of the product. */
    public static OtherNode of(Product product, Map<String, String> more, Path log) {
        var settings = product.settings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue())));
        settings.putAll(more);
        return new OtherNode(settings, log);
    }

    /** Where it answers. */
    public String api() {
        return "http://127.0.0.1:" + this.port + "/REST/cpasOnline/v1";
    }

    /** Starts it and waits until it says that it is well. */
    public void start() {
        try {
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-Duser.timezone=UTC",
                            "-Dserver.address=127.0.0.1",
                            "-Dspring.autoconfigure.exclude=" + Service.notForTheService(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            CpasOnline.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("CPAS_"));
            this.settings.forEach((name, value) -> {
                if (name.startsWith("CPAS_")) {
                    builder.environment().put(name, value);
                }
            });
            builder.environment().put("CPAS_PORT", String.valueOf(this.port));
            this.process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        LocalProduct.await("the other node", STARTED, this::well);
    }

    /** Ends it at once, as a power cut would: SIGKILL. */
    public void kill() {
        var running = this.process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** How long it has used a processor since it was last started. */
    public long processorSeconds() {
        var running = this.process;
        return running == null
                ? 0
                : running.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds();
    }

    private boolean well() {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(api() + "/health"));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notThereYet) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
