package be.cpasonline.client.software;

import be.cpasonline.client.Json;
import be.cpasonline.client.model.Act;
import be.cpasonline.client.model.Receipt;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of one request: {@code request.json}, {@code acknowledgement.pdf}, {@code receipt.json}, acts of ours. */
record RequestFolder(Path path) {

    boolean stored() {
        return Files.isDirectory(this.path);
    }

    boolean confirmed() {
        return Files.exists(this.path.resolve("receipt.json"));
    }

    /** What was written there becomes this folder, in one step. */
    void store(Path incoming, byte[] json, byte[] pdf) {
        DurableFiles.write(incoming.resolve("request.json"), json);
        DurableFiles.write(incoming.resolve("acknowledgement.pdf"), pdf);
        DurableFiles.move(incoming, this.path);
    }

    byte[] json() {
        return DurableFiles.read(this.path.resolve("request.json"));
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
