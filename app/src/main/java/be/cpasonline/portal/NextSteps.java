package be.cpasonline.portal;

import be.cpasonline.inbox.Likeness;
import be.cpasonline.language.Texts;
import be.cpasonline.register.Clock;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agent can note next; only what makes sense now, so that the way is short. Where an earlier request was decided,
 * perhaps closed since, the questions of the circular, § 9.2.2, lead to the decision.
 */
record NextSteps(RequestFile file, List<Likeness> alike, LocalDate today, Texts.In texts) {

    List<Link> links() {
        return names().stream().map(this::link).toList();
    }

    private List<String> names() {
        if (this.file.closed()) {
            return List.of("reopening", "problem");
        }
        if (this.file.mergedInto().isPresent()) {
            return List.of("contact", "merge", "correction", "problem", "closing");
        }
        var names = new ArrayList<String>();
        names.add("contact");
        names.add("invitation");
        if (!(this.file.clocks(this.today).competence() instanceof Clock.Ended)) {
            names.add("competence");
        }
        names.add(this.file.channel() == Channel.TRANSFER ? "conflict" : "referral");
        names.add("decision");
        if (this.alike.stream().anyMatch(like -> !like.row().decision().running())) {
            names.add("again");
        }
        if (merged() || this.alike.stream().anyMatch(like -> !like.row().closed())) {
            names.add("merge");
        }
        if (!this.file.counting().isEmpty()) {
            names.add("correction");
        }
        names.add("problem");
        names.add("closing");
        return List.copyOf(names);
    }

    private Link link(String name) {
        var address = Paths.request(this.texts.language(), this.file.publicId()) + "/" + name;
        var label = name.equals("merge") && merged() ? "merged" : name;
        return Link.to(this.texts.get("next." + label), address);
    }

    private boolean merged() {
        return this.file.requests().size() > 1;
    }
}
