package be.cpasonline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.CpasOnline;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is deployed in production holds nothing of the sandbox: what is not there nobody switches on. */
class ServiceWithoutSandboxTests {

    @Test
    void nothingOfTheSandboxIsPartOfTheService() throws Exception {
        assertThat(filesOf(CpasOnline.class))
                .anySatisfy(file -> assertThat(file).endsWith("CpasOnline.class"))
                .noneMatch(file -> file.toLowerCase(java.util.Locale.ROOT).contains("sandbox"));
    }

    @Test
    void theGuardLooksWhereTheSandboxIs() throws Exception {
        assertThat(filesOf(Sandbox.class)).anyMatch(file -> file.endsWith("sandbox/Sandbox.class"));
    }

    private static List<String> filesOf(Class<?> one) throws IOException, URISyntaxException {
        var place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return filesBelow(place);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return filesBelow(jar.getPath("/"));
        }
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
