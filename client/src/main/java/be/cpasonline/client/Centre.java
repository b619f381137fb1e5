package be.cpasonline.client;

import be.cpasonline.client.model.CentreSettings;
import be.cpasonline.client.model.ClientStatus;
import be.cpasonline.client.model.CodeList;
import be.cpasonline.client.model.CodeListItem;
import be.cpasonline.client.model.Figures;
import be.cpasonline.client.model.RegisterEntry;
import be.cpasonline.client.model.TokenCentre;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The centre of the token: its register, its settings, its figures, and how this client stands. */
public final class Centre {

    private final Calls calls;
    private final Opening opening;

    Centre(Calls calls, Opening opening) {
        this.calls = calls;
        this.opening = opening;
    }

    /** For which centre the token stands, and what it allows: the first call of whoever connects. */
    public TokenCentre ofToken() {
        return this.calls.send(Call.get("/tokenCentre"), TokenCentre.class);
    }

    /** How the centre set its notices, hours and documents. */
    public CentreSettings settings() {
        return this.calls.send(Call.get("/centreSettings"), CentreSettings.class);
    }

    /** The figures of a period, both days in it. */
    public Figures figures(LocalDate from, LocalDate to) {
        return this.calls.send(period("/figures", from, to), Figures.class);
    }

    /** How this client stands: last calls, requests that wait for a confirmation, what expires. */
    public ClientStatus status() {
        return this.calls.send(Call.get("/clientStatus"), ClientStatus.class);
    }

    /** The codes of one of the lists under {@code /refData}, such as {@code refusalReasons}, with their names. */
    public List<CodeListItem> codes(String list) {
        return this.calls.send(Call.get("/refData/" + list), CodeList.class).items();
    }

    /**
     * The register of a period, entry by entry while it arrives: of any length, in constant memory; opened as far as
     * our keys do.
     *
     * @throws NoAnswerException when it broke off; what was given until then is not the whole
     */
    public void register(LocalDate from, LocalDate to, Consumer<RegisterEntry> each) {
        try (var body = this.calls.open(period("/registerEntries", from, to));
                var parser = Json.MAPPER.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY && "items".equals(parser.currentName())) {
                    entries(parser, each);
                }
            }
        } catch (JacksonException | IOException broken) {
            throw new NoAnswerException(
                    "the register broke off", new IOException(broken.getClass().getSimpleName()));
        }
    }

    private void entries(JsonParser parser, Consumer<RegisterEntry> each) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            var shown = parser.readValueAs(RegisterEntry.class);
            each.accept(this.opening.opened(shown.sealed(), RegisterEntry.class).orElse(shown));
        }
    }

    private static Call period(String path, LocalDate from, LocalDate to) {
        return Call.get(path).with("receptionDateFrom", from).with("receptionDateTo", to);
    }
}
