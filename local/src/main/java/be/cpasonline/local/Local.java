package be.cpasonline.local;

import java.util.List;

/** What {@code ./run} starts. */
public final class Local {

    private Local() {}

    /** Starts everything by the options of {@code ./run} and says where it is; ends with 2 for senseless options. */
    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments));
            var started = new Started();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end"));
            var product = Product.start(options, started);
            System.out.println(product.told());
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.status());
        }
    }
}
