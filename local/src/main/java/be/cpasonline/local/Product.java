package be.cpasonline.local;

import be.cpasonline.local.console.Console;
import be.cpasonline.local.mailcatcher.MailJson;
import be.cpasonline.local.mailcatcher.MailPages;
import be.cpasonline.local.mailcatcher.Mailbox;
import be.cpasonline.local.mailcatcher.SmtpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.context.ConfigurableApplicationContext;

/** The service and everything around it, started in one process and ended in the opposite order. */
public final class Product implements AutoCloseable {

    private final Started started = new Started();
    private final DataFolder folder;
    private final LocalClock clock;
    private final Mailbox mailbox;
    private final Console console;
    private final ConfigurableApplicationContext service;
    private final Places places;

    private Product(Options options) {
        try {
            int port = Ports.free(options.port(), "--port");
            int mailPort = Ports.free(options.mailPort(), "--mail-port");
            this.folder = this.started.with(DataFolder.open(options.data()));
            begin(options);
            var starting = CompletableFuture.supplyAsync(() -> this.started.with(LocalDatabase.start(this.folder)));
            this.clock = this.started.with(
                    LocalClock.open(this.folder.resolve("clock"), Clock.systemUTC(), options.clock()));
            this.mailbox = Mailbox.open(this.folder.resolve("mails"), this.clock);
            var smtp = this.started.with(SmtpServer.start(0, this.mailbox));
            this.console = this.started.with(console(mailPort));
            var database = waitFor(starting);
            this.places = new Places("http://localhost:" + port, this.console.url(), database.url());
            this.service = this.started.with(Service.start(settings(port, smtp), this.clock));
            HomePage.add(this.console, this.mailbox, this.places);
        } catch (RuntimeException failed) {
            this.started.close();
            throw failed;
        }
    }

    /**
     * Starts everything over the kept data.
     *
     * @throws Refusal when a port is taken or the data folder cannot be used
     */
    public static Product start(Options options) {
        return new Product(options);
    }

    private void begin(Options options) {
        Leftover.end(this.folder.resolve("postgresql"));
        if (options.fresh()) {
            this.folder.clear();
        }
    }

    private Console console(int port) {
        try {
            var opened = Console.start(port);
            MailPages.add(opened, this.mailbox);
            MailJson.add(opened, this.mailbox);
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static <T> T waitFor(CompletableFuture<T> starting) {
        try {
            return starting.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    private Map<String, Object> settings(int port, SmtpServer smtp) {
        var settings = new HashMap<String, Object>();
        settings.put("CPAS_PORT", port);
        settings.put("CPAS_PUBLIC_URL", this.places.form());
        settings.put("CPAS_DATABASE_URL", this.places.database());
        settings.put("CPAS_DATABASE_PASSWORD", this.folder.secret(LocalDatabase.SERVICE_PASSWORD));
        settings.put("CPAS_OWNER_PASSWORD", this.folder.secret(LocalDatabase.OWNER_PASSWORD));
        settings.put("CPAS_SMTP_HOST", "127.0.0.1");
        settings.put("CPAS_SMTP_PORT", smtp.port());
        settings.put("CPAS_MAIL_FROM", "no-reply@cpas-online.invalid");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.autoconfigure.exclude", Service.notForTheService());
        return settings;
    }

    /** Where everything is reached. */
    public Places places() {
        return this.places;
    }

    /** The clock the service runs by. */
    public LocalClock clock() {
        return this.clock;
    }

    /** Every mail the service has handed over. */
    public Mailbox mailbox() {
        return this.mailbox;
    }

    @Override
    public void close() {
        this.started.close();
    }
}
