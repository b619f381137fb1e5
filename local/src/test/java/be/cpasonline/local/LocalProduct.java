package be.cpasonline.local;

import be.cpasonline.local.mailcatcher.CaughtMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Everything {@code ./run} starts, once for the whole test run, on free ports and over a data folder of its own. Tests
 * share it: none may count on an empty mailbox or move the clock back.
 */
public final class LocalProduct {

    private static @Nullable Product shared;
    private static @Nullable Product sandbox;

    private LocalProduct() {}

    /** The product that all tests of this run share, started by the first that asks. */
    public static synchronized Product shared() {
        var running = shared;
        if (running == null) {
            running = keptUntilTheEnd();
            shared = running;
        }
        return running;
    }

    /** The same with the sandbox for vendors, shared by the tests of the sandbox: each plans faults for a client of its own. */
    public static synchronized Product sandbox() {
        var running = sandbox;
        if (running == null) {
            running = keptUntilTheEnd("--sandbox");
            sandbox = running;
        }
        return running;
    }

    private static Product keptUntilTheEnd(String... more) {
        var folder = temporaryFolder();
        var running = Product.start(options(folder, more));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.close();
            delete(folder);
        }));
        return running;
    }

    /** One more, for a journey that moves the clock: whoever asks for it closes it. */
    public static Product another() {
        return Product.start(options(temporaryFolder()));
    }

    /** Waits until a mail that fits has been caught, at most that long, and returns it. */
    public static CaughtMail mail(Predicate<CaughtMail> fits, Duration atMost) {
        return mail(shared(), fits, atMost);
    }

    /** The same of another product. */
    public static CaughtMail mail(Product product, Predicate<CaughtMail> fits, Duration atMost) {
        var mailbox = product.mailbox();
        await(
                "a mail that fits among " + mailbox.mails().size(),
                atMost,
                () -> mailbox.latest(fits).isPresent());
        return mailbox.latest(fits).orElseThrow();
    }

    /** Has the database answer every look for a draft with that SQLSTATE as long as the work takes: a real failure. */
    public static void whileDraftsFail(String state, Runnable work) {
        asSuperuser("""
                alter table cpas.draft rename to draft_kept;
                create function cpas.failing() returns setof cpas.draft_kept language plpgsql as
                $$begin raise exception using errcode = '%s', message = 'a failure of this test'; end$$;
                create view cpas.draft as select * from cpas.failing();
                grant select, insert, update, delete on cpas.draft to cpas_service""".formatted(state));
        try {
            work.run();
        } finally {
            asSuperuser("""
                    drop view cpas.draft;
                    drop function cpas.failing();
                    alter table cpas.draft_kept rename to draft""");
        }
    }

    /** As if whoever holds that session had logged in an hour ago: logins count the machine's time, which nobody moves. */
    public static void loggedInAnHourAgo(String session) {
        var then = Clock.systemUTC().instant().minus(Duration.ofHours(1)).getEpochSecond();
        var changed =
                asSuperuser("""
                update cpas.agent_session_attributes set attribute_bytes = decode('%s', 'hex')
                where attribute_name = 'since' and session_primary_id =
                (select primary_id from cpas.agent_session where session_id = '%s')""".formatted(HexFormat.of().formatHex(new SerializingConverter().convert(then)), session));
        if (changed != 1) {
            throw new IllegalStateException("no such session");
        }
    }

    private static int asSuperuser(String sql) {
        try (var connection = DriverManager.getConnection(shared().databaseUrl() + "?user=postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits until it holds, at most that long. */
    static void await(String what, Duration atMost, BooleanSupplier holds) {
        org.awaitility.Awaitility.await(what)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(20))
                .until(holds::getAsBoolean);
    }

    static Options options(Path folder, String... more) {
        var usual = List.of("--port", "0", "--mail-port", "0", "--login-port", "0", "--data", folder.toString());
        return Options.parse(Stream.concat(usual.stream(), Stream.of(more)).toList());
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("cpas-online-local-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path folder) {
        try (var everything = Files.walk(folder)) {
            everything
                    .sorted(Comparator.reverseOrder())
                    .forEach(one -> one.toFile().delete());
        } catch (IOException gone) {
            return;
        }
    }
}
