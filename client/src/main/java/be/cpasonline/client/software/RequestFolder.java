package be.cpasonline.client.software;

import be.cpasonline.client.FetchedDocument;
import be.cpasonline.client.Json;
import be.cpasonline.client.model.Act;
import be.cpasonline.client.model.Receipt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of one request: {@code request.json}, {@code acknowledgement.pdf} (sealed: {@code .json}), {@code receipt.json}, acts of ours. */
record RequestFolder(Path path) {

    private static final String REQUEST = "request.json";
    private static final String PLAIN = "acknowledgement.pdf";
    private static final String SEALED = "acknowledgement.json";

    boolean stored() {
        return Files.isDirectory(this.path);
    }

    boolean confirmed() {
        return Files.exists(this.path.resolve("receipt.json"));
    }

    /** What was written there becomes this folder, in one step. */
    void store(Path incoming, byte[] json, FetchedDocument acknowledgement) {
        DurableFiles.write(incoming.resolve(REQUEST), json);
        DurableFiles.write(incoming.resolve(name(acknowledgement)), acknowledgement.asItCame());
        DurableFiles.move(incoming, this.path);
    }

    /** The same in the place of what no key opens any more; the request last, since it tells that the other is there. */
    void replace(byte[] json, FetchedDocument acknowledgement) {
        DurableFiles.replace(this.path.resolve(name(acknowledgement)), acknowledgement.asItCame());
        DurableFiles.remove(this.path.resolve(acknowledgement.sealed() ? PLAIN : SEALED));
        DurableFiles.replace(this.path.resolve(REQUEST), json);
    }

    private static String name(FetchedDocument acknowledgement) {
        return acknowledgement.sealed() ? SEALED : PLAIN;
    }

    byte[] json() {
        return DurableFiles.read(this.path.resolve(REQUEST));
    }

    /** The document, as it came sealed; empty when it came as it is. */
    Optional<byte[]> sealedAcknowledgement() {
        var file = this.path.resolve(SEALED);
        return Files.exists(file) ? Optional.of(DurableFiles.read(file)) : Optional.empty();
    }

    /** The document, which came as it is. */
    byte[] acknowledgement() {
        return DurableFiles.read(this.path.resolve(PLAIN));
    }

    void keep(Receipt receipt) {
        DurableFiles.replace(this.path.resolve("receipt.json"), Json.MAPPER.writeValueAsBytes(receipt));
    }

    /** An act on a request that was never pulled here is not kept: the service has it. */
    void keep(Act act) {
        if (stored()) {
            var file = this.path.resolve("act-" + act.actId() + ".json");
            DurableFiles.replace(file, Json.MAPPER.writeValueAsBytes(act));
        }
    }
}
