package be.cpasonline.centredesk;

import be.cpasonline.book.BookLine;
import be.cpasonline.book.NotedOutcomes;
import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.Signature.Signatory;
import java.util.List;
import java.util.Optional;

/** The lines of one register in one answer. */
record WrittenEntries(CentreNumber own, NamedCentres centres, NotedOutcomes outcomes, PublicAddress address) {

    List<EntryAnswer> of(List<BookLine> lines) {
        return lines.stream().map(this::of).toList();
    }

    private EntryAnswer of(BookLine line) {
        return new EntryAnswer(
                line.publicId(),
                this.address.of("/aidRequests/" + line.publicId()),
                line.reference().value(),
                new EntryAnswer.Place(line.year(), line.number()),
                formerCentre(line),
                line.received(),
                line.enteredAt(),
                line.channel().code(),
                line.transferredFrom().map(CentreNumber::value),
                line.signedBy().map(Signatory::code),
                line.language().tag(),
                line.decisionLimit(),
                line.standing().code(),
                line.name(),
                line.noted().caseNumber(),
                Optional.of(this.outcomes.of(line.noted())).filter(words -> !words.isEmpty()));
    }

    private Optional<CentreAnswer> formerCentre(BookLine line) {
        return line.centre().equals(this.own) ? Optional.empty() : this.centres.today(line.centre());
    }
}
