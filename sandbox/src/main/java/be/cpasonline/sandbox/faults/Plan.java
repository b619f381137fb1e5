package be.cpasonline.sandbox.faults;

import java.util.UUID;

/**
 * A fault that waits for calls.
 *
 * @param times how many calls it will still strike, at least one
 */
public record Plan(UUID id, Fault fault, Target target, int times) {

    Plan struck() {
        return new Plan(this.id, this.fault, this.target, this.times - 1);
    }
}
