package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.keys.CannotOpenException;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.OpeningKey;
import be.cpasonline.client.model.EnrolmentEntry;
import be.cpasonline.client.model.RegisterEntry;
import be.cpasonline.client.model.SealingKey;
import be.cpasonline.local.InventedFiling;
import be.cpasonline.local.LocalProduct;
import be.cpasonline.request.Receipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Leuven has its data sealed to keys of its own: begun, rotated, lost and ended, by the client and on the command line. */
@Timeout(180)
class SealedToTheCentreTests {

    private static final Vendor VENDOR = Vendor.of(LocalProduct.shared());
    private static final String LEUVEN = "vendor-leuven";
    private static final int UNUSED = 3_000;

    private final Jwk rsa = Jwk.rsa();
    private final Jwk ec = Jwk.ec();
    private final CentreClient keyless = VENDOR.client(LEUVEN);

    @TempDir
    private Path home;

    @BeforeEach
    @AfterEach
    void noKeyIsInUse() {
        this.keyless.sealingKeys().all().stream()
                .map(SealingKey::keyId)
                .forEach(key -> this.keyless.sealingKeys().end(key));
    }

    /** Of somebody who lives in Leuven, whatever their number. */
    private static Receipt file(int number) {
        var filed = InventedFiling.file(36 * (UNUSED + number) + 23);
        assertThat(filed.centre().value()).isEqualTo(138);
        return filed;
    }

    private static CentreClient opening(Jwk... pairs) {
        return VENDOR.client(LEUVEN, List.of(pairs).stream().map(OpeningKey::of).toArray(OpeningKey[]::new));
    }

    private void register(Jwk pair) {
        this.keyless.sealingKeys().register(pair, IdempotencyKey.drawn());
    }

    @Test
    void aVendorGetsEverythingOpenedAsIfItHadNotBeenSealed() {
        var id = file(1).publicId();
        var plain = this.keyless.aidRequests().get(id).personal().orElseThrow();
        register(this.ec);
        var client = opening(this.ec);
        var personal = client.aidRequests().get(id).personal().orElseThrow();
        assertThat(personal.applicant()).isEqualTo(plain.applicant());
        assertThat(personal.receiptCode()).isEqualTo(plain.receiptCode());
        assertThat(pdf(client.aidRequests().acknowledgement(id))).startsWith("%PDF-");

        var entry = EnrolmentEntry.builder().caseNumber("2026/0499").build();
        var act = client.acts().enrol(id, entry, IdempotencyKey.drawn());
        assertThat(act.caseNumber()).isEqualTo("2026/0499");
        assertThat(client.acts().of(id)).containsExactly(act);
        assertThat(client.acts().get(id, act.actId())).isEqualTo(act);
        assertThat(registered(client, id).caseNumber()).isEqualTo("2026/0499");
        client.aidRequests().confirm(id, personal.receiptCode());
    }

    @Test
    void whoHoldsNoKeyOpensNothingAndCannotConfirm() {
        var id = file(2).publicId();
        register(this.rsa);
        for (var client : List.of(this.keyless, opening(this.ec))) {
            assertThat(client.aidRequests().get(id).personal()).isEmpty();
            assertThat(registered(client, id).name()).isNull();
            assertThatThrownBy(() -> client.aidRequests().acknowledgement(id)).isInstanceOf(CannotOpenException.class);
        }
    }

    @Test
    void theSmallSoftwareWithoutAKeySaysWhatIsMissingAndConfirmsNothing() throws Exception {
        register(this.rsa);
        var filed = IntStream.rangeClosed(10, 16)
                .mapToObj(number -> file(number).publicId())
                .toList();
        var software = Software.of(VENDOR, LEUVEN, this.home);
        assertThat(software.runs("pull")).as(software.output()).isOne();
        assertThat(software.output()).contains("opening-keys").doesNotContain("Exception in", "\tat ");
        assertThat(Listed.all(this.keyless))
                .filteredOn(one -> filed.contains(one.aidRequestId()))
                .hasSize(7)
                .noneMatch(one -> one.receiptConfirmed());
    }

    private static RegisterEntry registered(CentreClient client, java.util.UUID id) {
        var today = LocalDate.ofInstant(LocalProduct.shared().clock().instant(), java.time.ZoneOffset.UTC);
        var entries = new ArrayList<RegisterEntry>();
        client.centre().register(today.minusDays(10), today.plusDays(10), entries::add);
        return entries.stream()
                .filter(entry -> entry.aidRequestId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String pdf(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aKeyIsReplacedWhileTheSoftwareWorksOn() {
        register(this.rsa);
        var id = file(3).publicId();
        var before = opening(this.rsa);
        var during = opening(this.rsa, this.ec);
        var after = opening(this.ec);
        var code = before.aidRequests().get(id).personal().orElseThrow().receiptCode();

        register(this.ec);
        for (var client : List.of(before, during, after)) {
            assertThat(client.aidRequests().get(id).personal().orElseThrow().receiptCode())
                    .isEqualTo(code);
        }
        this.keyless.sealingKeys().end(this.rsa.thumbprint());
        assertThat(before.aidRequests().get(id).personal()).isEmpty();
        assertThat(after.aidRequests().get(id).personal()).isPresent();
        assertThat(during.aidRequests().get(id).personal()).isPresent();
    }

    @Test
    void theSmallSoftwarePullsConfirmsAndOpensWithAKeyOfTheCentre() throws Exception {
        var software = Software.of(VENDOR, LEUVEN, this.home, "opening-keys=centre.json");
        var key = this.home.resolve("centre.json").toString();
        assertThat(software.runs("new-key", key)).as(software.output()).isZero();
        assertThat(software.runs("register-key", key)).as(software.output()).isZero();
        var filed = file(4);
        assertThat(software.runs("pull")).as(software.output()).isZero();

        assertThat(taken(software)).contains(filed.publicId().toString());
        var folder = folder(filed);
        var name = opening(Jwk.of(Files.readString(this.home.resolve("centre.json"))))
                .aidRequests()
                .get(filed.publicId())
                .personal()
                .orElseThrow()
                .applicant()
                .lastName();
        assertThat(folder.resolve("request.json"))
                .content()
                .contains("\"sealed\"")
                .doesNotContain(name);
        assertThat(folder.resolve("acknowledgement.pdf")).doesNotExist();
        opens(software, filed, name);
        assertThat(software.output()).doesNotContain(name);
    }

    @Test
    void withALostKeyTheCentreRegistersAnotherAndOpensEverythingAgain() throws Exception {
        Files.writeString(this.home.resolve("lost.json"), this.rsa.json());
        Files.writeString(this.home.resolve("next.json"), this.ec.json());
        register(this.rsa);
        var confirmed = file(5);
        var software = Software.of(VENDOR, LEUVEN, this.home, "opening-keys=lost.json");
        assertThat(software.runs("pull")).as(software.output()).isZero();
        var name = opening(this.rsa)
                .aidRequests()
                .get(confirmed.publicId())
                .personal()
                .orElseThrow();

        Files.delete(this.home.resolve("lost.json"));
        var without = Software.of(VENDOR, LEUVEN, this.home, "opening-keys=next.json");
        var unconfirmed = file(6);
        assertThat(without.runs("pull")).as("sealed to the lost key").isEqualTo(1);
        assertThat(taken(without)).doesNotContain(unconfirmed.publicId().toString());

        assertThat(without.runs("end-key", this.rsa.thumbprint())).isZero();
        assertThat(without.runs("register-key", this.home.resolve("next.json").toString()))
                .isZero();
        assertThat(without.runs("pull")).as(without.output()).isZero();
        assertThat(taken(without)).contains(unconfirmed.publicId().toString());
        opens(without, confirmed, name.applicant().lastName());
    }

    private void opens(Software software, Receipt filed, String name) throws Exception {
        var to = this.home.resolve("opened-" + filed.publicId());
        assertThat(software.runs("open", filed.publicId().toString(), "--to", to.toString()))
                .as(software.output())
                .isZero();
        assertThat(to.resolve("personal.json")).content().contains(name);
        assertThat(pdf(Files.readAllBytes(to.resolve("acknowledgement.pdf"))))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }

    private static List<String> taken(Software software) {
        return software.folders().stream()
                .filter(folder -> Files.exists(folder.resolve("receipt.json")))
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private Path folder(Receipt filed) {
        return this.home
                .resolve("data")
                .resolve("requests")
                .resolve(filed.publicId().toString());
    }
}
