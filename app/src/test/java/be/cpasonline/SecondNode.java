package be.cpasonline;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service once more, on the same database and a port of its own, as a second machine would run it. */
public record SecondNode(ConfigurableApplicationContext context) implements AutoCloseable {

    /** Started now; whoever asks for it closes it. */
    public static SecondNode on(TestDatabase database) {
        return new SecondNode(new SpringApplicationBuilder(CpasOnline.class, TestOutside.class)
                .initializers(new TestSettings(() -> database))
                .run("--server.port=0"));
    }

    /** Where it listens on this machine. */
    public String address() {
        return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        this.context.close();
    }
}
