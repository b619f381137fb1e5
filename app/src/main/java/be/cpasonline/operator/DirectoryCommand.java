package be.cpasonline.operator;

import java.io.PrintStream;
import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** What an operator does to the directory on the command line: {@code directory ...}; see docs/operations.md. */
public final class DirectoryCommand {

    private DirectoryCommand() {}

    /**
     * Does what these words say, in the database of the environment, and prints what came of it.
     *
     * @return 0 when done, 1 when the list or the directory refuses, 2 when the words make no sense
     */
    public static int run(PrintStream out, String... words) {
        if (!DirectoryConsole.makesSense(words)) {
            out.print(DirectoryConsole.USAGE);
            out.flush();
            return 2;
        }
        try (var context = new SpringApplicationBuilder(OnlyTheDirectory.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn", "spring.main.log-startup-info=false")
                .run()) {
            return context.getBean(DirectoryConsole.class).run(out, words);
        }
    }

    /** The directory without the service around it: no page, no scheduled task runs. */
    @ComponentScan({"be.cpasonline.centres", "be.cpasonline.directory"})
    @Import({DirectoryConsole.class, DifferenceRows.class, CentreLine.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static final class OnlyTheDirectory {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
