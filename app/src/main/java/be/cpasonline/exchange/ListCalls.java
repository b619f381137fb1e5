package be.cpasonline.exchange;

import be.cpasonline.calls.AskedQuery;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.machines.Caller;
import be.cpasonline.request.Channel;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The requests of a centre in the order of its journal: whoever follows the cursor misses none and gets none twice. */
@RestController
class ListCalls {

    private static final String PATH = "/aidRequests";
    private static final Set<String> KNOWN =
            Set.of("after", "pageSize", "receptionDateFrom", "receptionDateTo", "changedSince", "unread");

    private final ListTable table;
    private final Summaries summaries;
    private final Polling polling;
    private final PublicAddress address;
    private final Clock clock;

    ListCalls(ListTable table, Summaries summaries, Polling polling, PublicAddress address, Clock clock) {
        this.table = table;
        this.summaries = summaries;
        this.polling = polling;
        this.address = address;
        this.clock = clock;
    }

    /** One page of the list. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Page(String self, List<SummaryAnswer> items, int pageSize, String cursor, Optional<String> next) {}

    private record Asked(Cursor after, int pageSize, ListFilter filter) {}

    @GetMapping(Call.BASE + PATH)
    ResponseEntity<Page> list(Caller caller, HttpServletRequest request) {
        var asked = asked(request);
        return this.polling.following(caller.software(), request, tag -> page(caller, request, asked, tag));
    }

    private ResponseEntity<Page> page(Caller caller, HttpServletRequest request, Asked asked, String tag) {
        var now = this.clock.instant();
        var found = this.table.page(caller.software(), asked.after(), asked.filter(), asked.pageSize() + 1, now);
        var shown = found.stream().limit(asked.pageSize()).toList();
        var cursor = asked.after().past(shown).written();
        var more = found.size() > shown.size();
        var answer = new Page(
                this.address.of(Links.self(PATH, request)),
                this.summaries.of(shown, caller.software(), now),
                asked.pageSize(),
                cursor,
                more ? Optional.of(this.address.of(Links.next(PATH, request, cursor))) : Optional.empty());
        return this.polling.page(answer, tag, !more);
    }

    private static Asked asked(HttpServletRequest request) {
        var query = AskedQuery.of(request, KNOWN, Set.of("channel"));
        var after = query.value("after", "noCursor", Cursor::read).orElse(Cursor.BEGINNING);
        var pageSize = query.number("pageSize", 1, 500).orElse(100);
        var from = query.day("receptionDateFrom");
        var to = query.day("receptionDateTo");
        if (from.isPresent() && to.filter(end -> end.isBefore(from.get())).isPresent()) {
            query.issue(Kind.INVALID_INPUT, "endBeforeBeginning", "receptionDateTo");
        }
        var channels = query.values("channel", "unknownCode", ListCalls::channel);
        var filter = new ListFilter(
                from,
                to,
                query.moment("changedSince"),
                query.flag("unread"),
                channels.isEmpty() ? EnumSet.allOf(Channel.class) : Set.copyOf(channels));
        query.mustBeRight();
        return new Asked(after, pageSize, filter);
    }

    private static Optional<Channel> channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}
