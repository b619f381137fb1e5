package be.cpasonline.local;

import be.cpasonline.local.console.Console;
import be.cpasonline.local.login.Client;
import be.cpasonline.local.login.LoginProvider;
import be.cpasonline.local.mailcatcher.MailJson;
import be.cpasonline.local.mailcatcher.MailPages;
import be.cpasonline.local.mailcatcher.Mailbox;
import be.cpasonline.local.mailcatcher.SmtpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** The service and everything around it, started in one process and ended in the opposite order. */
public final class Product implements AutoCloseable {

    private final Started started = new Started();
    private final Places places;
    private final DataFolder folder;
    private final LocalClock clock;
    private final Mailbox mailbox;
    private final LocalDatabase database;
    private final ConfigurableApplicationContext service;

    private Product(Options options) {
        try {
            this.places = Places.free(options);
            this.folder = this.started.with(DataFolder.open(options.data()));
            begin(options);
            var client = new Client("cpas-online", this.folder.secret("login-client-secret"), this.places.form());
            var databaseComing = meanwhile(() -> LocalDatabase.start(this.folder));
            var providerComing = meanwhile(() -> LoginProvider.start(this.places.loginPort(), client));
            this.clock = this.started.with(
                    LocalClock.open(this.folder.resolve("clock"), Clock.systemUTC(), options.clock()));
            this.mailbox = Mailbox.open(this.folder.resolve("mails"), this.clock);
            var smtp = this.started.with(SmtpServer.start(0, this.mailbox));
            var console = this.started.with(console());
            this.database = waitFor(databaseComing);
            waitFor(providerComing);
            var settings = Settings.of(this.places, this.folder, this.database, smtp, client);
            this.service = this.started.with(Service.start(settings, this.clock));
            HomePage.add(console, this.mailbox, this.places);
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

    private <T extends AutoCloseable> CompletableFuture<T> meanwhile(Supplier<T> start) {
        return CompletableFuture.supplyAsync(() -> this.started.with(start.get()));
    }

    private static <T> T waitFor(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    private Console console() {
        try {
            var opened = Console.start(this.places.consolePort());
            MailPages.add(opened, this.mailbox);
            MailJson.add(opened, this.mailbox);
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
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

    /** What a person at the keyboard needs to know. */
    String told() {
        return this.places.told(this.database.url());
    }

    @Override
    public void close() {
        this.started.close();
    }
}
