package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code scripts/tools.sh} decides when tools are missing, on a path that holds only what the test puts there. That
 * the packages named do bring the tools was tried on a bare Debian 12, see CONTRIBUTING.md.
 */
class ToolsScriptTests {

    private static final Path SCRIPT =
            Path.of("../scripts/tools.sh").toAbsolutePath().normalize();

    /** Stands in for a right to install, or for its absence, whoever runs the tests. */
    private static final String AS_ROOT = "is_root() { true; }; ";

    private static final String AS_ANYONE = "is_root() { false; }; ";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void onlyWhatEverySystemHas() throws IOException {
        this.path = Files.createDirectory(this.folder.resolve("path"));
        for (var tool : List.of("env", "sed", "grep", "tail", "mktemp", "rm", "dirname", "readlink")) {
            program(tool, "exec " + found(tool) + " \"$@\"");
        }
    }

    @Test
    void whatIsMissingIsInstalledTogetherWhenAllowed() throws Exception {
        aptGetThatBringsNode("v18.20.4");

        var run = run(AS_ROOT + "need maven node");

        assertThat(run.output()).contains("Installing maven nodejs npm");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(this.folder.resolve("asked")))
                .isEqualTo("-qq update\n-qq install --yes --no-install-recommends maven nodejs npm\n");
    }

    @Test
    void nothingIsInstalledWhenAllIsThere() throws Exception {
        aptGetThatBringsNode("v18.20.4");
        program("node", "echo v24.1.0");
        program("npm", "true");
        program("mvn", "true");
        program("google-chrome", "true");

        var run = run(AS_ROOT + "need maven node chromium; echo $CHROMIUM");

        assertThat(run).isEqualTo(new Run(0, this.path.resolve("google-chrome") + "\n"));
        assertThat(this.folder.resolve("asked")).doesNotExist();
    }

    @Test
    void whoMayNotInstallIsToldAllThatIsMissingAndHowToGetIt() throws Exception {
        aptGetThatBringsNode("v18.20.4");

        var run = run(AS_ANYONE + "need maven node chromium");

        assertThat(run.status()).isOne();
        assertThat(run.output())
                .contains(
                        "maven node chromium", "sudo apt-get install maven nodejs npm chromium", "https://nodejs.org");
        assertThat(this.folder.resolve("asked")).doesNotExist();
    }

    @Test
    void aSystemWithoutAptGetIsToldWhereToGetTheToolItself() throws Exception {
        var run = run(AS_ROOT + "need maven");

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("https://maven.apache.org/install.html");
    }

    @Test
    void whoMayUseSudoWithoutAPasswordInstallsThroughIt() throws Exception {
        aptGetThatBringsNode("v18.20.4");
        program("sudo", "echo sudo >>" + this.folder.resolve("asked") + "; shift; exec \"$@\"");
        program("true", "exit 0");

        var run = run(AS_ANYONE + "need node");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(this.folder.resolve("asked"))).contains("sudo\n-qq install --yes");
    }

    @Test
    void anInstallationThatFailsShowsItsEnd() throws Exception {
        program("apt-get", "echo 'E: Unable to locate package maven'; exit 100");

        var run = run(AS_ROOT + "need maven");

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("E: Unable to locate package maven", "Could not install maven");
    }

    @Test
    void aNodeTooOldForTheStylesIsNamed() throws Exception {
        program("node", "echo v16.20.2");
        program("npm", "true");

        var run = run(AS_ROOT + "need node");

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("v16.20.2", "18 or later", "https://nodejs.org");
    }

    @Test
    void aMissingJdkIsNamedAndNeverInstalled() throws Exception {
        aptGetThatBringsNode("v18.20.4");

        var run = run(AS_ROOT + "is_jdk_25() { false; }; need_jdk");

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("JDK 25 is missing", "https://adoptium.net", "JAVA_HOME");
        assertThat(this.folder.resolve("asked")).doesNotExist();
    }

    /** Records what it is asked, and brings a Node as the system's packages would. */
    private void aptGetThatBringsNode(String version) throws IOException {
        program("node-of-the-system", "echo " + version);
        program(
                "apt-get",
                "echo \"$*\" >>" + this.folder.resolve("asked") + "; " + found("ln") + " -sf node-of-the-system "
                        + this.path.resolve("node"));
    }

    private void program(String name, String script) throws IOException {
        var file = this.path.resolve(name);
        Files.writeString(file, "#!" + found("bash") + "\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path found(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Run run(String commands) throws IOException, InterruptedException {
        var bash =
                new ProcessBuilder(found("bash").toString(), "-c", "set -euo pipefail; . " + SCRIPT + "; " + commands);
        bash.environment().clear();
        bash.environment().putAll(Map.of("PATH", this.path.toString(), "HOME", this.folder.toString()));
        var process = bash.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private record Run(int status, String output) {}
}
