package be.cpasonline.form;

import be.cpasonline.applicant.HelperPage;
import be.cpasonline.applicant.Identities;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.questions.Answers;
import be.cpasonline.reach.Reaching;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submission;
import be.cpasonline.whereabouts.Whereabouts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes one request of the answers of all pages. */
@Component
class Sending {

    private final HelperPage helper;
    private final Whereabouts whereabouts;
    private final Reaching reaching;
    private final NeedPage need;
    private final AidRequests requests;

    Sending(HelperPage helper, Whereabouts whereabouts, Reaching reaching, NeedPage need, AidRequests requests) {
        this.helper = helper;
        this.whereabouts = whereabouts;
        this.reaching = reaching;
        this.need = need;
        this.requests = requests;
    }

    /** The request of this draft, made now or by an earlier press of the button; every page must be answered. */
    Receipt send(Answers answers, DraftSecret secret, Instant sentAt) {
        return this.requests.submit(submission(answers, new DraftClaim(secret.hash())), sentAt);
    }

    private Submission submission(Answers answers, DraftClaim claim) {
        var identified = Identities.read(answers).value().orElseThrow();
        var reached = this.reaching.of(answers).orElseThrow();
        return new Submission(
                claim,
                reached.language(),
                identified.applicant(),
                identified.identification(),
                this.helper.applies(answers) ? this.helper.parse(answers).value() : Optional.empty(),
                this.whereabouts.of(answers).orElseThrow(),
                reached.reachability(),
                this.need.parse(answers).value().orElseThrow());
    }
}
