package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The small social software of the repository meets every fault and still has each request once. */
@Timeout(300)
class SurvivingFaultsTests {

    private static final String CLIENT = "vendor-namur";
    private static final SandboxCall SANDBOX = SandboxCall.by(CLIENT);

    /** Before the work, after it, and in the answer; timeouts shorter than any patience, so that the connection closes. */
    private static final String[] FAULTS = {
        "\"kind\":\"500\"",
        "\"kind\":\"500\",\"when\":\"after\"",
        "\"kind\":\"429\",\"seconds\":1",
        "\"kind\":\"503\",\"seconds\":1",
        "\"kind\":\"503\",\"when\":\"after\",\"seconds\":1",
        "\"kind\":\"expiredToken\"",
        "\"kind\":\"timeout\",\"seconds\":1",
        "\"kind\":\"timeout\",\"when\":\"after\",\"seconds\":1",
        "\"kind\":\"truncated\"",
        "\"kind\":\"slow\",\"seconds\":1"
    };

    @TempDir
    private Path home;

    @AfterEach
    void nothingIsPlanned() {
        SANDBOX.sent(SANDBOX.to("/sandbox/faults").DELETE());
    }

    @Test
    void eachRequestStandsOnceInItsFolderWhateverWentWrong() {
        var ids = SANDBOX.testRequests(12, "longTextEveryScript");
        for (var fault : FAULTS) {
            plan(fault, "/aidRequests/*/receipt");
        }
        for (var path : List.of("/aidRequests", "/aidRequests/*", "/aidRequests/*/acknowledgement")) {
            plan("\"kind\":\"500\"", path);
            plan("\"kind\":\"truncated\"", path);
            plan("\"kind\":\"timeout\",\"when\":\"after\",\"seconds\":1", path);
        }
        var software = Software.of(Vendor.of(SANDBOX.product()), CLIENT, this.home);

        for (int attempt = 0; attempt < 60 && !folders(software).containsAll(ids); attempt++) {
            software.runs("pull");
        }
        software.runs("pull");

        assertThat(folders(software)).as(software.output()).containsAll(ids);
        assertThat(software.takenOver()).hasSameSizeAs(software.folders()).doesNotHaveDuplicates();
        assertThat(left("/aidRequests/*/receipt")).isZero();
        assertThat(ids)
                .allSatisfy(id -> assertThat(SANDBOX.got("/aidRequests/" + id)
                                .get("receiptConfirmed")
                                .booleanValue())
                        .isTrue());
    }

    private static List<String> folders(Software software) {
        return software.folders().stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private static void plan(String fault, String path) {
        SANDBOX.posted("/sandbox/faults", "{%s,\"path\":\"%s\"}".formatted(fault, path));
    }

    private static long left(String path) {
        return StreamSupport.stream(SANDBOX.got("/sandbox/faults").get("items").spliterator(), false)
                .filter(fault -> fault.get("path").stringValue().equals(path))
                .count();
    }
}
