package be.cpasonline.exchange;

import be.cpasonline.calls.AskedQuery;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.machines.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to the requests of a centre, whoever did it, in the order of its journal. */
@RestController
class ChangeCalls {

    private static final String PATH = "/changes";

    private final ChangeTable table;
    private final Polling polling;
    private final PublicAddress address;
    private final Clock clock;

    ChangeCalls(ChangeTable table, Polling polling, PublicAddress address, Clock clock) {
        this.table = table;
        this.polling = polling;
        this.address = address;
        this.clock = clock;
    }

    /** One page of them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Page(String self, List<Item> items, int pageSize, String cursor, Optional<String> next) {}

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(String kind, Instant recordedAt, LinkAnswer aidRequest, Optional<By> by) {}

    /** Who did it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record By(String kind, UUID actorId, Optional<String> agentId) {}

    @GetMapping(Call.BASE + PATH)
    ResponseEntity<Page> changes(Caller caller, HttpServletRequest request) {
        var query = AskedQuery.of(request, Set.of("after", "pageSize"), Set.of());
        var after = query.value("after", "noCursor", Cursor::read).orElse(Cursor.BEGINNING);
        var pageSize = query.number("pageSize", 1, 500).orElse(100);
        query.mustBeRight();
        return this.polling.following(caller.software(), request, tag -> page(caller, request, after, pageSize, tag));
    }

    private ResponseEntity<Page> page(
            Caller caller, HttpServletRequest request, Cursor after, int pageSize, String tag) {
        var found = this.table.page(caller.software(), after, pageSize + 1, this.clock.instant());
        var shown = found.stream().limit(pageSize).toList();
        var cursor = after.past(shown).written();
        var more = found.size() > shown.size();
        var answer = new Page(
                this.address.of(Links.self(PATH, request)),
                shown.stream().map(this::item).toList(),
                pageSize,
                cursor,
                more ? Optional.of(this.address.of(Links.next(PATH, request, cursor))) : Optional.empty());
        return this.polling.page(answer, tag, !more);
    }

    private Item item(Change change) {
        return new Item(
                change.kind(),
                change.at(),
                LinkAnswer.of(change.publicId(), change.reference(), this.address),
                change.by().map(by -> new By(by.kind(), by.actorId(), by.agentId())));
    }
}
