package be.cpasonline.centres;

import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The municipalities of Belgium, found by any name people use. */
@Component
public class Municipalities {

    /** The municipality that bears this code on that day. */
    public Optional<Municipality> find(NisCode code, LocalDate day) {
        return Optional.empty();
    }

    /** The municipality of that day into which a present or former code has passed. */
    public Optional<Municipality> presentOf(NisCode presentOrFormer, LocalDate day) {
        return Optional.empty();
    }

    /** Everything that may be meant, best first, at most twenty; empty when nothing resembles it. */
    public List<Candidate> search(String typed, Language language, LocalDate day) {
        return List.of();
    }
}
