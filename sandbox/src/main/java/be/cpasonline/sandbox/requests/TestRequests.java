package be.cpasonline.sandbox.requests;

import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.request.Receipt;
import be.cpasonline.sandbox.OnlyInSandbox;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Files test requests as the form files real ones. Their mails are recorded as handed over and go to nobody: the people do
 * not exist, and the centre's own addresses may be real.
 */
@Component
@OnlyInSandbox
public class TestRequests {

    private static final int OF_ONE_PERSON = 2;

    private final AidRequests requests;
    private final Deliveries deliveries;
    private final WelfareCentres centres;
    private final SecureRandom chance = new SecureRandom();

    TestRequests(AidRequests requests, Deliveries deliveries, WelfareCentres centres) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.centres = centres;
    }

    /**
     * Makes them for the centre of that software, in their order.
     *
     * @throws Unmakeable when the centre cannot get such requests; none is made then
     */
    public List<Receipt> file(Wanted wanted, CentreSoftware software, Instant now) {
        var occasion = Occasion.of(wanted, software, this.centres, now);
        long seed = this.chance.nextLong();
        return IntStream.range(0, wanted.count())
                .mapToObj(number -> file(submission(number, seed, wanted, occasion), occasion.at()))
                .toList();
    }

    private static TestSubmission submission(int number, long seed, Wanted wanted, Occasion occasion) {
        int person = wanted.has(Trait.DUPLICATES) ? number / OF_ONE_PERSON : number;
        return new TestSubmission(
                number,
                Somebody.of(seed + person),
                Somebody.of(~seed - person),
                occasion.home(person),
                wanted,
                occasion);
    }

    private Receipt file(TestSubmission submission, Instant at) {
        return this.deliveries.countAsSent(() -> this.requests.submit(submission.from(draft()), at));
    }

    private DraftClaim draft() {
        var hash = new byte[32];
        this.chance.nextBytes(hash);
        return new DraftClaim(hash);
    }
}
