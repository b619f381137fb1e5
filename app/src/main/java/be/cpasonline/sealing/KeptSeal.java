package be.cpasonline.sealing;

import org.springframework.stereotype.Component;

/** Seals what the service keeps for itself, outside of any request: bound to a name, so that no row stands for another. */
@Component
public class KeptSeal {

    private final MasterKeys masterKeys;

    KeptSeal(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** The bytes sealed under the primary master key, for that name alone. */
    public byte[] seal(String name, byte[] plain) {
        return this.masterKeys.sealKept(name, plain);
    }

    /**
     * What was sealed for that name.
     *
     * @throws BrokenSeal for another name, changed bytes, or a master key that is gone
     */
    public byte[] open(String name, byte[] sealed) {
        return this.masterKeys.openKept(name, sealed);
    }
}
