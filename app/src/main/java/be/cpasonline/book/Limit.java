package be.cpasonline.book;

import be.cpasonline.request.Channel;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;
import java.util.UUID;

/** A limit that still runs; {@code request} is its public id. It says nothing of the person. */
public record Limit(UUID request, RequestReference reference, Channel channel, Kind kind, LocalDate day) {

    /** Which one: of a transfer received, COMPETENCE is the one for a conflict of competence. */
    public enum Kind {
        COMPETENCE("competence"),
        DECISION("decision");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As texts name it. */
        public String code() {
            return this.code;
        }
    }
}
