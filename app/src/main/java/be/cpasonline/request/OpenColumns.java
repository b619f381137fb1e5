package be.cpasonline.request;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.Municipality;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What of a request stands unsealed: what lists and the machinery need. */
record OpenColumns(
        CentreNumber centre,
        Channel channel,
        Instant submittedAt,
        ReceptionDate received,
        LocalDate startedOn,
        LegalDeadlines deadlines,
        Language language,
        String identification,
        Optional<Place> place) {

    static OpenColumns of(Submission submission, ProvisionalCompetence competent, Instant sentAt) {
        var received = ReceptionDate.ofSubmission(sentAt);
        return new OpenColumns(
                competent.centre().number(),
                Channel.ONLINE,
                sentAt,
                received,
                received.day(),
                received.deadlines(),
                submission.language(),
                submission.identification().code(),
                Optional.of(new Place(competent.ground().code(), competent.municipality())));
    }

    static OpenColumns of(HandEntry entry, CentreNumber centre, Instant enteredAt) {
        var intake = entry.intake();
        return new OpenColumns(
                centre,
                intake.channel(),
                enteredAt,
                intake.received(),
                intake.startedOn(),
                intake.deadlines(),
                entry.language(),
                entry.identification().code(),
                Optional.empty());
    }

    /** Where the form placed the person, and on which ground. */
    record Place(String ground, Municipality municipality) {

        int nisCode() {
            return this.municipality.nisCode().value();
        }
    }
}
