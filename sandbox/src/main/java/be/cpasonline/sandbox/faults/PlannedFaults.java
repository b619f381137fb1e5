package be.cpasonline.sandbox.faults;

import be.cpasonline.sandbox.OnlyInSandbox;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The faults that wait, in the memory of this process: the first that fits a call strikes it, and a restart forgets them. */
@Component
@OnlyInSandbox
public class PlannedFaults {

    /** The most that may wait for one holder. */
    public static final int MOST = 100;

    private final Map<Holder, List<Plan>> waiting = new ConcurrentHashMap<>();

    /** Lets it wait for the calls of that holder; empty when as many wait as may. */
    public Optional<Plan> plan(Holder holder, Fault fault, Target target, int times) {
        var plan = new Plan(UUID.randomUUID(), fault, target, times);
        var kept = this.waiting.compute(holder, (_, plans) -> with(plans == null ? List.of() : plans, plan));
        return Optional.of(plan).filter(kept::contains);
    }

    /** What still waits for that holder, the oldest first. */
    public List<Plan> of(Holder holder) {
        return this.waiting.getOrDefault(holder, List.of());
    }

    /** What still waits for anybody, by holder. */
    public Map<Holder, List<Plan>> all() {
        var all = new TreeMap<Holder, List<Plan>>(
                java.util.Comparator.comparing(Holder::client).thenComparing(Holder::centre));
        all.putAll(this.waiting);
        return all;
    }

    /** Forgets everything that waits for that holder. */
    public void clear(Holder holder) {
        this.waiting.remove(holder);
    }

    /** Forgets one; false when it does not wait for that holder. */
    public boolean clear(Holder holder, UUID plan) {
        boolean waited = of(holder).stream().anyMatch(one -> one.id().equals(plan));
        this.waiting.computeIfPresent(
                holder,
                (_, plans) -> filled(
                        plans.stream().filter(one -> !one.id().equals(plan)).toList()));
        return waited;
    }

    /** The fault that strikes this call, which is counted. */
    Optional<Fault> strike(Holder holder, HttpServletRequest request) {
        var struck = new ArrayList<Fault>();
        this.waiting.computeIfPresent(holder, (_, plans) -> filled(afterStriking(plans, request, struck)));
        return struck.stream().findFirst();
    }

    private static List<Plan> afterStriking(List<Plan> plans, HttpServletRequest request, List<Fault> struck) {
        var left = new ArrayList<Plan>();
        for (var plan : plans) {
            if (struck.isEmpty() && plan.target().isMetBy(request)) {
                struck.add(plan.fault());
                if (plan.times() > 1) {
                    left.add(plan.struck());
                }
            } else {
                left.add(plan);
            }
        }
        return List.copyOf(left);
    }

    private static List<Plan> with(List<Plan> plans, Plan plan) {
        if (plans.size() >= MOST) {
            return plans;
        }
        var more = new ArrayList<>(plans);
        more.add(plan);
        return List.copyOf(more);
    }

    @SuppressWarnings("NullAway") // a map forgets the key of which nothing is left
    private static List<Plan> filled(List<Plan> plans) {
        return plans.isEmpty() ? null : plans;
    }
}
