package be.cpasonline.sandbox;

import be.cpasonline.calls.Codes;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.request.Receipt;
import be.cpasonline.sandbox.faults.Fault;
import be.cpasonline.sandbox.faults.FaultKind;
import be.cpasonline.sandbox.faults.Holder;
import be.cpasonline.sandbox.faults.Moment;
import be.cpasonline.sandbox.faults.PlannedFaults;
import be.cpasonline.sandbox.faults.Target;
import be.cpasonline.sandbox.requests.TestRequests;
import be.cpasonline.sandbox.requests.Trait;
import be.cpasonline.sandbox.requests.Unmakeable;
import be.cpasonline.sandbox.requests.Wanted;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the sandbox's calls do, by clicking. */
@Controller
@OnlyInSandbox
class SandboxPages {

    private static final String VIEW = "sandbox/page";
    private static final int MOST_TIMES = 1_000;

    private final Guests guests;
    private final TestRequests requests;
    private final PlannedFaults faults;
    private final Clock clock;

    SandboxPages(Guests guests, TestRequests requests, PlannedFaults faults, Clock clock) {
        this.guests = guests;
        this.requests = requests;
        this.faults = faults;
        this.clock = clock;
    }

    @GetMapping("/sandbox")
    String page(Model model) {
        return shown(model, Optional.empty(), Optional.empty(), List.of());
    }

    @PostMapping("/sandbox/requests")
    String make(@RequestParam MultiValueMap<String, String> form, Model model) {
        var guest = guest(form);
        var count = number(form, "count", Wanted.MOST);
        var traits = form.getOrDefault("trait", List.of()).stream()
                .flatMap(code -> Trait.ofCode(code).stream())
                .collect(Collectors.toSet());
        var wanted = count.map(number -> new Wanted(number, traits, Optional.empty(), Optional.empty()))
                .filter(Wanted::agrees);
        if (guest.isEmpty() || wanted.isEmpty()) {
            return shown(model, guest, mistake(guest, "The number or the traits cannot be so together."), List.of());
        }
        try {
            var made = this.requests.file(wanted.get(), guest.get(), this.clock.instant());
            return shown(model, guest, Optional.empty(), made);
        } catch (Unmakeable refused) {
            return shown(model, guest, Optional.of("This centre took over from no other since 2024."), List.of());
        }
    }

    @PostMapping("/sandbox/faults")
    String plan(@RequestParam MultiValueMap<String, String> form, Model model) {
        var guest = guest(form);
        var times = number(form, "times", MOST_TIMES);
        var path = Optional.of(field(form, "path")).filter(written -> !written.isEmpty());
        var fault = FaultKind.ofCode(field(form, "kind"))
                .flatMap(kind -> Fault.of(kind, Codes.find(Moment.class, field(form, "when")), OptionalInt.empty()))
                .filter(_ -> path.filter(written -> !Target.isPath(written)).isEmpty());
        if (guest.isEmpty() || times.isEmpty() || fault.isEmpty()) {
            return shown(model, guest, mistake(guest, "The fault cannot be planned so."), List.of());
        }
        var target = new Target(Optional.empty(), path, Optional.empty());
        var planned = this.faults.plan(Holder.of(guest.get()), fault.get(), target, times.get());
        return shown(
                model, guest, planned.isEmpty() ? Optional.of("As many wait as may.") : Optional.empty(), List.of());
    }

    @PostMapping("/sandbox/faults/cleared")
    String clear(@RequestParam MultiValueMap<String, String> form, Model model) {
        var guest = guest(form);
        guest.map(Holder::of).ifPresent(this.faults::clear);
        return shown(model, guest, mistake(guest, ""), List.of());
    }

    private Optional<CentreSoftware> guest(MultiValueMap<String, String> form) {
        var now = this.clock.instant();
        return this.guests.open()
                ? this.guests.byName(field(form, "client"), field(form, "centre"), now)
                : this.guests.byToken(field(form, "token"), now);
    }

    private String shown(Model model, Optional<CentreSoftware> guest, Optional<String> mistake, List<Receipt> made) {
        model.addAttribute(
                "page",
                new SandboxPage(
                        this.guests.open(),
                        guest.map(CentreSoftware::client).orElse("vendor-namur"),
                        guest.map(software -> software.centre().toString()).orElse("550"),
                        mistake,
                        made,
                        planned(guest)));
        return VIEW;
    }

    private List<FaultRow> planned(Optional<CentreSoftware> guest) {
        var seen = guest.map(Holder::of);
        return this.faults.all().entrySet().stream()
                .filter(waiting -> this.guests.open() || seen.equals(Optional.of(waiting.getKey())))
                .flatMap(waiting -> waiting.getValue().stream().map(plan -> FaultRow.of(waiting.getKey(), plan)))
                .toList();
    }

    private Optional<String> mistake(Optional<CentreSoftware> guest, String otherwise) {
        if (guest.isPresent()) {
            return Optional.of(otherwise).filter(text -> !text.isEmpty());
        }
        return Optional.of(
                this.guests.open()
                        ? "There is no such centre, or no client is named."
                        : "This access token lets nobody in here.");
    }

    private static Optional<Integer> number(MultiValueMap<String, String> form, String name, int most) {
        return Optional.of(field(form, name))
                .filter(written -> written.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
