package be.cpasonline.request;

import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.StrongLogin;
import be.cpasonline.sealing.DataKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the applicant said, each column JSON under the seal of the request's own key; absent columns are null. */
record SealedColumns(
        byte[] applicant,
        byte[] identity,
        byte @Nullable [] helper,
        byte[] contact,
        byte @Nullable [] living,
        byte @Nullable [] need) {

    /** Old rows are read for years: a name in these records changes only together with a migration of what is sealed. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SealedColumns of(Submission submission, DataKey key) {
        return new SealedColumns(
                seal(key, "applicant", submission.applicant()),
                seal(key, "identity", Identity.of(submission.identification())),
                submission.helper().map(helper -> seal(key, "helper", helper)).orElse(null),
                seal(key, "contact", submission.reachability()),
                seal(key, "living", Circumstances.of(submission.facts())),
                submission.need().map(need -> seal(key, "need", need)).orElse(null));
    }

    static SealedColumns of(HandEntry entry, DataKey key) {
        return new SealedColumns(
                seal(key, "applicant", entry.applicant()),
                seal(key, "identity", Identity.of(entry.identification())),
                entry.helper().map(helper -> seal(key, "helper", helper)).orElse(null),
                seal(key, "contact", entry.reachability()),
                null,
                entry.need().map(need -> seal(key, "need", need)).orElse(null));
    }

    /** The same words under another key of the same request. */
    SealedColumns resealed(DataKey from, DataKey to) {
        return new SealedColumns(
                to.seal("applicant", from.open("applicant", this.applicant)),
                to.seal("identity", from.open("identity", this.identity)),
                this.helper == null ? null : to.seal("helper", from.open("helper", this.helper)),
                to.seal("contact", from.open("contact", this.contact)),
                this.living == null ? null : to.seal("living", from.open("living", this.living)),
                this.need == null ? null : to.seal("need", from.open("need", this.need)));
    }

    Applicant applicant(DataKey key) {
        return applicant(key, this.applicant);
    }

    static Applicant applicant(DataKey key, byte[] sealed) {
        return open(key, "applicant", sealed, Applicant.class);
    }

    Identification identification(DataKey key) {
        return identification(key, this.identity);
    }

    static Identification identification(DataKey key, byte[] sealed) {
        return open(key, "identity", sealed, Identity.class).identification();
    }

    Optional<Helper> helper(DataKey key) {
        return Optional.ofNullable(this.helper).map(bytes -> open(key, "helper", bytes, Helper.class));
    }

    Reachability reachability(DataKey key) {
        return open(key, "contact", this.contact, Reachability.class);
    }

    Optional<Circumstances> circumstances(DataKey key) {
        return Optional.ofNullable(this.living).map(bytes -> open(key, "living", bytes, Circumstances.class));
    }

    Optional<String> need(DataKey key) {
        return Optional.ofNullable(this.need).map(bytes -> open(key, "need", bytes, String.class));
    }

    private static byte[] seal(DataKey key, String column, Object words) {
        return key.seal(column, JSON.writeValueAsBytes(words));
    }

    private static <T> T open(DataKey key, String column, byte[] bytes, Class<T> type) {
        return JSON.readValue(key.open(column, bytes), type);
    }

    @Override
    public String toString() {
        return "SealedColumns[redacted]";
    }

    /** How the applicant was identified, flat; {@code login} and {@code level} of the login, when there was one. */
    private record Identity(String method, Optional<String> number, Optional<String> login, int level) {

        static Identity of(Identification identification) {
            var login = identification.login();
            return new Identity(
                    identification.code(),
                    identification.number().map(NationalNumber::digits),
                    login.map(StrongLogin::method).map(StrongLogin.Method::code),
                    login.map(StrongLogin::level).orElse(0));
        }

        Identification identification() {
            var kept = this.number.map(NationalNumber::kept);
            var by = this.login.flatMap(StrongLogin.Method::of).map(code -> new StrongLogin(code, this.level));
            return switch (this.method) {
                case "declared" -> new Identification.ByDeclaredNumber(kept.orElseThrow(), by);
                case "none" -> new Identification.WithoutNationalNumber();
                default -> Identification.by(by.orElseThrow(), kept);
            };
        }
    }
}
