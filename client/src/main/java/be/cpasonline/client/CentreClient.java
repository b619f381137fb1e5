package be.cpasonline.client;

import be.cpasonline.client.keys.OpeningKey;
import be.cpasonline.client.keys.OpeningKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** All that the software of one centre can call. For many threads; make one for each centre you serve. */
public final class CentreClient {

    private final Calls calls;
    private final Opening opening;

    private CentreClient(Calls calls, Opening opening) {
        this.calls = calls;
        this.opening = opening;
    }

    /**
     * Begins a connection.
     *
     * @param base the address of the API, up to {@code /REST/cpasOnline/v1}
     */
    public static Builder at(URI base) {
        return new Builder(base);
    }

    /** The requests of the centre. */
    public AidRequests aidRequests() {
        return new AidRequests(this.calls, this.opening);
    }

    /** What the centre does with them. */
    public Acts acts() {
        return new Acts(this.calls, this.opening);
    }

    /** The centre itself, and how this client stands. */
    public Centre centre() {
        return new Centre(this.calls, this.opening);
    }

    /** The addresses that are told of new requests. */
    public Subscriptions subscriptions() {
        return new Subscriptions(this.calls);
    }

    /** The keys to which personal data are sealed. */
    public SealingKeys sealingKeys() {
        return new SealingKeys(this.calls);
    }

    /** The requests one after the other, from where the store says. */
    public Feed feed(CursorStore cursor) {
        return new Feed(aidRequests(), Listing.ALL, cursor);
    }

    /** What a connection needs; all but the login has a usual value. */
    public static final class Builder {

        private final String base;
        private final List<OpeningKey> opening = new ArrayList<>();
        private String language = "en";
        private Patience patience = Patience.USUAL;
        private Pauses pauses = Pauses.sleeping();
        private InstantSource time = Clock.systemUTC();
        private HttpClient http = Wire.plain();

        private Builder(URI base) {
            this.base = base.toString().replaceAll("/+$", "");
        }

        /** The language of explanations: fr, nl, de or en. */
        public Builder language(String code) {
            this.language = code;
            return this;
        }

        /** How often and how long to try. */
        public Builder patience(Patience more) {
            this.patience = more;
            return this;
        }

        /** How to wait between attempts. */
        public Builder pauses(Pauses how) {
            this.pauses = how;
            return this;
        }

        /** The clock that tokens are renewed by. */
        public Builder time(InstantSource clock) {
            this.time = clock;
            return this;
        }

        /** A connection set up by the vendor: with a proxy, or with a client certificate. */
        public Builder http(HttpClient client) {
            this.http = client;
            return this;
        }

        /** Opens what is sealed to that key; at most two are in use at a time. */
        public Builder opensWith(OpeningKey key) {
            this.opening.add(key);
            return this;
        }

        /** With tokens by client credentials and signed assertions, over the same connection. */
        public CentreClient login(Login login) {
            var wire = wire();
            return with(new ClientCredentials(login, wire), wire);
        }

        /** With tokens that the vendor gets in its own way. */
        public CentreClient tokens(Tokens tokens) {
            return with(tokens, wire());
        }

        private Wire wire() {
            return new Wire(this.http, this.time, this.patience, this.pauses);
        }

        private CentreClient with(Tokens tokens, Wire wire) {
            var calls = new Calls(URI.create(this.base), this.language, tokens, wire);
            return new CentreClient(calls, new Opening(new OpeningKeys(this.opening)));
        }
    }
}
