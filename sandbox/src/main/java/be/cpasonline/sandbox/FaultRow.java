package be.cpasonline.sandbox;

import be.cpasonline.calls.Codes;
import be.cpasonline.sandbox.faults.Holder;
import be.cpasonline.sandbox.faults.Plan;

/** A fault that waits, as the page tells it. */
record FaultRow(String words) {

    static FaultRow of(Holder holder, Plan plan) {
        var target = plan.target();
        return new FaultRow("%s, centre %d: %s, %s the work, %d more; %s %s"
                .formatted(
                        holder.client(),
                        holder.centre(),
                        plan.fault().kind().code(),
                        Codes.of(plan.fault().moment()),
                        plan.times(),
                        target.method().orElse("any method"),
                        target.path()
                                .or(() -> target.aidRequest().map(id -> "/aidRequests/" + id))
                                .orElse("any path")));
    }
}
