package be.cpasonline.local;

import be.cpasonline.agents.Roll;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.local.console.Console;
import be.cpasonline.local.login.Client;
import be.cpasonline.local.login.LoginProvider;
import be.cpasonline.local.mailcatcher.MailJson;
import be.cpasonline.local.mailcatcher.MailPages;
import be.cpasonline.local.mailcatcher.Mailbox;
import be.cpasonline.local.mailcatcher.SmtpServer;
import be.cpasonline.notification.UntoldCentres;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** The service and everything around it, started in one process and ended in the opposite order. */
public final class Product implements AutoCloseable {

    private final Started started;
    private final Places places;
    private final DataFolder folder;
    private final LocalClock clock;
    private final Mailbox mailbox;
    private final LocalDatabase database;
    private final LoginProvider provider;
    private final Map<String, Object> settings;
    private final ConfigurableApplicationContext service;
    private final boolean sandbox;

    private Product(Options options, Started started, Map<String, String> others) {
        this.started = started;
        this.sandbox = options.sandbox();
        try {
            this.places = Places.free(options);
            this.folder = this.started.with(DataFolder.open(options.data()));
            begin(options);
            var clients = List.of(
                    Client.forCitizens("cpas-online", this.places.form()),
                    Client.forItsme("cpas-online-itsme", this.places.form()),
                    Client.forWorkers(
                            "cpas-online-portal", this.folder.secret("portal-client-secret"), this.places.form()));
            var databaseComing = meanwhile(() -> LocalDatabase.start(this.folder));
            var providerComing = meanwhile(() -> LoginProvider.start(
                    this.places.loginPort(), clients, made -> () -> this.folder.kept("vendor-key", made)));
            var keysComing = CompletableFuture.supplyAsync(() -> Settings.clientKeys(this.folder));
            this.clock = this.started.with(
                    LocalClock.open(this.folder.resolve("clock"), Clock.systemUTC(), options.clock()));
            this.mailbox = Mailbox.open(this.folder.resolve("mails"), this.clock);
            var smtp = this.started.with(SmtpServer.start(0, this.mailbox));
            var console = this.started.with(console());
            this.database = waitFor(databaseComing);
            this.provider = waitFor(providerComing);
            waitFor(keysComing);
            this.settings = Settings.of(this.places, this.folder, this.database, smtp, clients);
            if (options.sandbox()) {
                this.settings.putAll(Settings.ofSandbox());
            }
            this.settings.putAll(others);
            this.service = this.started.with(Service.start(this.settings, this.clock, this::moved));
            this.provider.knows(this::enterpriseNumber);
            HomePage.add(console, this.mailbox, this.places);
            ClockPage.add(console, this.clock, this::wake);
            NoticesPage.add(console, part(UntoldCentres.class), part(WelfareCentres.class), this.clock);
            if (options.demo()) {
                this.folder.kept("demonstration", this::demonstrated);
            }
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
        return start(options, new Started());
    }

    /** The same, each part put on that list as soon as it runs, for whoever may be interrupted meanwhile. */
    static Product start(Options options, Started started) {
        return new Product(options, started, Map.of());
    }

    /** The same with settings of the service that differ from those of a developer's machine. */
    static Product start(Options options, Map<String, String> others) {
        return new Product(options, new Started(), others);
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

    /** Noted once it is complete; one that was interrupted is played again and adds only what was still missing. */
    private String demonstrated() {
        var now = this.clock.instant();
        demo().play(now);
        return now.toString();
    }

    private Demo demo() {
        var municipalities = part(Municipalities.class);
        var directory = new InventedDirectory(
                part(WelfareCentres.class), municipalities, part(NoticeAddresses.class), part(DirectoryImports.class));
        return new Demo(
                part(AidRequests.class),
                part(Deliveries.class),
                directory,
                new InventedRequests(municipalities),
                new InventedHandling(part(Registers.class), part(Roll.class)));
    }

    private void moved(Duration amount) {
        this.clock.forward(amount);
        wake();
    }

    /** The scheduler looks by itself only every ten seconds of real time. */
    private void wake() {
        part(Scheduler.class).triggerCheckForDueExecutions();
    }

    private Optional<String> enterpriseNumber(int centre) {
        return part(WelfareCentres.class)
                .find(new CentreNumber(centre), BelgianTime.dayOf(this.clock.instant()))
                .flatMap(WelfareCentre::enterpriseNumber)
                .map(EnterpriseNumber::digits);
    }

    /** A part of the service that is public there. */
    public <T> T part(Class<T> type) {
        return this.service.getBean(type);
    }

    /** Where everything is reached. */
    public Places places() {
        return this.places;
    }

    /** The provider where everybody logs in. */
    public LoginProvider provider() {
        return this.provider;
    }

    /** The clock the service runs by. */
    public LocalClock clock() {
        return this.clock;
    }

    /** Every mail the service has handed over. */
    public Mailbox mailbox() {
        return this.mailbox;
    }

    /** The settings of the service, as another node over the same database needs them. */
    Map<String, Object> settings() {
        return Map.copyOf(this.settings);
    }

    /** The database, for whoever names its superuser {@code postgres}. */
    String databaseUrl() {
        return this.database.url();
    }

    /** What a person at the keyboard needs to know. */
    String told() {
        var everything = this.places.told(databaseUrl());
        return this.sandbox ? everything + ForVendors.told(this.places) : everything;
    }

    @Override
    public void close() {
        this.started.close();
    }
}
