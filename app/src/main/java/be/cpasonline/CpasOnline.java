package be.cpasonline;

import be.cpasonline.operator.DirectoryCommand;
import be.cpasonline.provider.ClientKeysCommand;
import be.cpasonline.sealing.KeysetCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The service through which a first request for social aid is made online. Circular of 28/05/2025. */
@Modulithic(systemName = "CPAS Online")
@SpringBootApplication
public class CpasOnline {

    /**
     * Starts the service; settings come from the environment, see {@code docs/operations.md}. With {@code keys ...} it
     * makes or changes keysets instead, with {@code client-keys ...} the pairs by which login providers know it, with {@code directory ...} it imports the official list of centres.
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("keys")) {
            System.out.print(KeysetCommand.run(System.getenv(), Arrays.copyOfRange(args, 1, args.length)));
            return;
        }
        if (args.length > 0 && args[0].equals("client-keys")) {
            var words = Arrays.copyOfRange(args, 1, args.length);
            System.out.print(
                    ClientKeysCommand.run(System.getenv(), Clock.systemUTC().instant(), words));
            return;
        }
        if (args.length > 0 && args[0].equals("directory")) {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            System.exit(DirectoryCommand.run(out, Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(CpasOnline.class, args);
    }

    /** The only clock of the house; whoever replaces it moves domain time, scheduled tasks and draft expiry. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
