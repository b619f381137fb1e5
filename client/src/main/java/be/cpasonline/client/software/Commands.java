package be.cpasonline.client.software;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Json;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.model.Act;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** The commands, by their names. */
final class Commands {

    private static final String HELP = """
            A small social software: the reference client of CPAS Online.

              new-key FILE [--kind rsa|ec]        draw a pair of keys; prints its public half
              check                               for which centre the token stands
              pull                                take over all that has come: a folder for each request
              watch --listen HOST:PORT --address URL   pull, and again at each signal that comes to that address
              enrol ID CASE-NUMBER                link the case number
              decide ID --aid TEXT --result CODE --date DATE [--remark TEXT] [--replaces ACT]
              refer ID --centre NUMBER --reasons TEXT --sent DATE [--told DATE] [--replaces ACT]
              keys                                the keys to which personal data are sealed
              register-key FILE                   have them sealed to that one too
              end-key KEY-ID                      no longer seal to it
              open ID --to FOLDER                 open what was pulled sealed
              status                              how this client stands

            Each takes --settings FILE (software.properties).""";

    private final Setup setup;
    private final CentreClient client;
    private final DataFolder folder;

    private Commands(Setup setup) {
        this.setup = setup;
        this.client = setup.client();
        this.folder = setup.folder();
    }

    static int run(Words words) throws InterruptedException {
        return switch (words.command()) {
            case "help" -> told(HELP);
            case "new-key" -> newKey(words);
            case "check",
                    "status",
                    "pull",
                    "watch",
                    "enrol",
                    "decide",
                    "refer",
                    "keys",
                    "register-key",
                    "end-key",
                    "open" ->
                new Commands(Setup.from(Path.of(words.option("--settings").orElse("software.properties"))))
                        .connected(words);
            default -> throw new Misuse("Unknown command: " + words.command() + ". Try help.");
        };
    }

    private int connected(Words words) throws InterruptedException {
        return switch (words.command()) {
            case "check" -> told(pretty(this.client.centre().ofToken()));
            case "status" -> told(pretty(this.client.centre().status()));
            case "enrol" -> act(acts().enrol(words));
            case "decide" -> act(acts().decide(words));
            case "refer" -> act(acts().refer(words));
            case "keys" -> told(keys().all());
            case "register-key" -> told(keys().register(words));
            case "end-key" -> told(keys().end(words));
            case "open" -> told(keys().open(words));
            default -> pulled(words);
        };
    }

    private int pulled(Words words) throws InterruptedException {
        try (var lock = this.folder.lock()) {
            var pulling = new Pulling(this.setup.pull(this.client, this.folder), this.folder);
            if ("pull".equals(words.command())) {
                words.allow();
                return pulling.once();
            }
            words.allow("--listen", "--address");
            var subscribed = new Subscribed(this.client, this.folder.subscription(), outbox());
            return pulling.watching(words.needed("--listen"), words.needed("--address"), subscribed);
        }
    }

    private ActCommands acts() {
        return new ActCommands(this.client, this.folder, outbox(), this.setup.agent());
    }

    private KeyCommands keys() {
        return new KeyCommands(this.client, this.folder, this.setup.intake(this.client, this.folder), outbox());
    }

    private Outbox outbox() {
        return new Outbox(this.folder.outbox(), Clock.systemUTC());
    }

    private static int newKey(Words words) {
        words.allow("--kind");
        var file = Path.of(words.word(1, "a file"));
        if (Files.exists(file)) {
            throw new Misuse(file + " is there already.");
        }
        var pair = "ec".equals(words.option("--kind").orElse("rsa")) ? Jwk.ec() : Jwk.rsa();
        DurableFiles.secret(file, pair.json().getBytes(StandardCharsets.UTF_8));
        return told(pair.publicSet());
    }

    private static int act(Act act) {
        return told(act.kind() + " " + act.actId());
    }

    private static String pretty(Object answer) {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private static int told(String text) {
        System.out.println(text);
        return 0;
    }
}
