package be.cpasonline.client.software;

import be.cpasonline.client.ContractExamples;
import be.cpasonline.client.Peer;
import be.cpasonline.client.Said;
import be.cpasonline.client.keys.Jwk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A service that holds requests of one centre in memory, and counts which of them were confirmed. */
public final class Office implements AutoCloseable {

    public static final String BASE = "/REST/cpasOnline/v1";

    public final Peer peer = new Peer();
    private final List<UUID> journal = new ArrayList<>();
    private final Map<UUID, AtomicInteger> confirmed = new ConcurrentHashMap<>();
    private volatile @Nullable Jwk sealing;
    private final Map<UUID, UnaryOperator<Said>> faults = new ConcurrentHashMap<>();

    public Office() {
        this.peer.otherwise(this::answer);
    }

    public synchronized List<UUID> receives(int count) {
        var received = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            received.add(UUID.randomUUID());
        }
        this.journal.addAll(received);
        return received;
    }

    /** From now on the answer with that request is spoilt so. */
    void spoils(UUID id, UnaryOperator<Said> fault) {
        this.faults.put(id, fault);
    }

    void mends(UUID id) {
        this.faults.remove(id);
    }

    public Map<UUID, AtomicInteger> confirmed() {
        return this.confirmed;
    }

    static String code(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes())
                .substring(0, 22);
    }

    private Said answer(Peer.Asked call) {
        if (call.path().equals("/token")) {
            return Said.json(200, Map.of("access_token", "good", "expires_in", 300));
        }
        var parts = call.path().substring(BASE.length() + 1).split("/");
        if (parts.length == 1) {
            return page(call);
        }
        var id = UUID.fromString(parts[1]);
        var request = call.method() + (parts.length > 2 ? " " + parts[2] : "");
        return switch (request) {
            case "GET" -> this.faults.getOrDefault(id, UnaryOperator.identity()).apply(whole(id));
            case "GET acknowledgement" -> acknowledgement(id);
            case "PUT receipt" -> confirm(id, call);
            default -> Said.json(201, ContractExamples.example("Act"));
        };
    }

    private synchronized Said page(Peer.Asked call) {
        var size = number(call, "pageSize", 100, Integer::valueOf);
        int from = number(call, "after", 0, Office::position);
        int to = Math.min(from + size, this.journal.size());
        var page = ContractExamples.example("AidRequestPage").put("cursor", cursor(to));
        var items = page.putArray("items");
        for (var id : this.journal.subList(from, to)) {
            var one = (ObjectNode) ContractExamples.example("AidRequestPage").at("/items/0");
            items.add(one.put("aidRequestId", id.toString()));
        }
        if (to == this.journal.size()) {
            page.remove("next");
        }
        return Said.json(200, page);
    }

    private static String cursor(int position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("138:" + position).getBytes());
    }

    private static int position(String cursor) {
        return Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor)).substring(4));
    }

    private static int number(Peer.Asked call, String name, int usual, Function<String, Integer> read) {
        for (var parameter : call.address().getQuery().split("&")) {
            if (parameter.startsWith(name + "=")) {
                return read.apply(parameter.substring(name.length() + 1));
            }
        }
        return usual;
    }

    /** From now on the personal part is sealed to that key. */
    public void sealsTo(Jwk pair) {
        this.sealing = pair;
    }

    private Said whole(UUID id) {
        var request = ContractExamples.example("AidRequest").put("aidRequestId", id.toString());
        var personal = ((ObjectNode) request.get("personal")).put("receiptCode", code(id));
        if (this.sealing != null) {
            request.remove("personal");
            request.putArray("sealed")
                    .addObject()
                    .put("keyId", this.sealing.thumbprint())
                    .put("jwe", Sealed.to(this.sealing, personal.toString()));
        }
        return Said.json(200, request);
    }

    private Said acknowledgement(UUID id) {
        var pdf = "%PDF-1.7 of " + id;
        if (this.sealing == null) {
            return Said.of(200, "application/pdf", pdf.getBytes());
        }
        var part = Map.of("keyId", this.sealing.thumbprint(), "jwe", Sealed.to(this.sealing, pdf));
        return Said.json(200, Map.of("sealed", List.of(part)));
    }

    private Said confirm(UUID id, Peer.Asked call) {
        if (!new String(call.body(), StandardCharsets.UTF_8).contains(code(id))) {
            throw new IllegalStateException("confirmed with a wrong code");
        }
        int times =
                this.confirmed.computeIfAbsent(id, first -> new AtomicInteger()).incrementAndGet();
        var receipt = ContractExamples.example("Receipt").put("aidRequestId", id.toString());
        return Said.json(times == 1 ? 201 : 200, receipt);
    }

    @Override
    public void close() {
        this.peer.close();
    }
}
