package be.cpasonline.client.software;

import be.cpasonline.client.NoAnswerException;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.TokenRefusedException;
import be.cpasonline.client.keys.CannotOpenException;
import java.util.List;

/** {@code java -jar client.jar COMMAND}. Ends with 0, with 1 when it did not succeed, with 2 when it makes no sense. */
public final class SocialSoftware {

    private SocialSoftware() {}

    /** Runs one command; prints no personal data. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> arguments) throws InterruptedException {
        try {
            return Commands.run(Words.of(arguments));
        } catch (Misuse misuse) {
            System.err.println(misuse.getMessage());
            return 2;
        } catch (ProblemException | NoAnswerException | TokenRefusedException | CannotOpenException failed) {
            System.err.println(failed.getMessage());
            return 1;
        }
    }
}
