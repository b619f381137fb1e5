package be.cpasonline.request;

import be.cpasonline.sealing.DataKey;

/** What another module seals with the data key of a request, so that a rotation of that key leaves nothing unreadable. */
public interface SealedBeside {

    /**
     * Seals anew what is sealed with {@code from}, on the machinery's side of the wall with that request in reach, in the
     * transaction that replaces the key.
     */
    void reseal(DataKey from, DataKey to);
}
