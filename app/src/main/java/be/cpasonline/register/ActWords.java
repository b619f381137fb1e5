package be.cpasonline.register;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.sealing.DataKey;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a centre wrote of an act, as it is sealed, bound to its position. Old rows are read for years: a name here changes
 * only together with a migration of what is sealed.
 */
record ActWords(
        Optional<String> text,
        Optional<String> remark,
        Optional<String> code,
        Optional<LocalDate> day,
        Optional<Integer> centre,
        boolean yes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ActWords caseNumber(String number) {
        return new ActWords(
                Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static ActWords reason(String reason) {
        return new ActWords(
                Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static ActWords of(Contact contact) {
        return new ActWords(
                Optional.empty(),
                contact.note(),
                Optional.of(contact.means().name()),
                Optional.of(contact.day()),
                Optional.empty(),
                contact.reached());
    }

    static ActWords of(Trouble trouble) {
        return new ActWords(
                trouble.message(),
                trouble.words(),
                Optional.of(trouble.problem().name()),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static ActWords of(Outcome.Decision decision) {
        return new ActWords(
                Optional.of(decision.aid()),
                decision.remark(),
                Optional.of(decision.result().name()),
                Optional.empty(),
                Optional.empty(),
                decision.noReaction());
    }

    static ActWords of(Outcome.Referral referral) {
        return new ActWords(
                Optional.of(referral.reasons()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(referral.to().value()),
                false);
    }

    Contact contact() {
        return new Contact(
                this.day.orElseThrow(), Contact.Means.valueOf(this.code.orElseThrow()), this.yes, this.remark);
    }

    Trouble trouble() {
        return new Trouble(Problem.valueOf(this.code.orElseThrow()), this.remark, this.text);
    }

    Outcome.Decision decision(LocalDate on) {
        return new Outcome.Decision(
                this.text.orElseThrow(), Outcome.Result.valueOf(this.code.orElseThrow()), on, this.yes, this.remark);
    }

    Outcome.Referral referral(LocalDate sentOn, Optional<LocalDate> toldOn) {
        return new Outcome.Referral(
                new CentreNumber(this.centre.orElseThrow()), this.text.orElseThrow(), sentOn, toldOn);
    }

    byte[] sealed(DataKey key, long position) {
        return key.seal(column(position), JSON.writeValueAsBytes(this));
    }

    static ActWords opened(DataKey key, long position, byte[] sealed) {
        return JSON.readValue(key.open(column(position), sealed), ActWords.class);
    }

    static byte[] resealed(DataKey from, DataKey to, long position, byte[] sealed) {
        return to.seal(column(position), from.open(column(position), sealed));
    }

    private static String column(long position) {
        return "act/" + position;
    }

    @Override
    public String toString() {
        return "ActWords[redacted]";
    }
}
