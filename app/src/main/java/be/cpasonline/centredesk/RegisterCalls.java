package be.cpasonline.centredesk;

import be.cpasonline.book.RegisterBook;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.centrekeys.CentreKeys;
import be.cpasonline.machines.Caller;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of a period, written while it is read. The trail says that it left, before it does. */
@RestController
class RegisterCalls {

    static final String PATH = "/registerEntries";

    private final RegisterBook book;
    private final Entries entries;
    private final CentreKeys keys;
    private final Trails trails;
    private final PublicAddress address;
    private final Clock clock;

    RegisterCalls(
            RegisterBook book, Entries entries, CentreKeys keys, Trails trails, PublicAddress address, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.keys = keys;
        this.trails = trails;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(Call.BASE + PATH)
    void register(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var period = AskedPeriod.of(request);
        var now = this.clock.instant();
        var software = caller.software();
        this.trails.record(software, TrailAct.EXPORT, Optional.empty(), now);
        var written = this.entries.in(Call.current(request).language(), software, now);
        var seal = this.keys.sealOf(software);
        var batches = this.book
                .batches(software, period)
                .map(lines -> written.of(lines).stream()
                        .map(entry -> seal.hiding(entry, EntryAnswer.OF_THE_PERSON))
                        .toList());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        RegisterStream.write(this.address.of(AskedPeriod.self(PATH, period)), batches, response.getOutputStream());
    }
}
