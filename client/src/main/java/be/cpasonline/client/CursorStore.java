package be.cpasonline.client;

import java.util.Optional;

/** Where the position in the journal is kept between two runs: beside the requests, in the same backup. */
public interface CursorStore {

    /** What was kept last; empty at the very beginning. */
    Optional<String> read();

    /** Keeps it so that it survives a crash right afterwards; the old one or the new one stands there, never half of one. */
    void keep(String cursor);
}
