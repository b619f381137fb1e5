package be.cpasonline.handling;

import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailState;
import be.cpasonline.register.Contact.Means;
import be.cpasonline.request.SafetyWishes.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What to think of before an aid is refused because the person did not react: perhaps nothing ever reached them. Circular
 * § 9.3.
 */
@Component
class NoReactionWarnings {

    /** By what a wish is met. */
    private static final Map<Wish, Means> WISHED =
            Map.of(Wish.EMAIL, Means.EMAIL, Wish.SMS, Means.SMS, Wish.CALL, Means.CALL);

    private final Deliveries deliveries;

    NoReactionWarnings(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    List<Part> of(Sheet sheet) {
        var warnings = new ArrayList<Part>();
        var tried = sheet.file().meansTried();
        if (tried.size() == 1) {
            warnings.add(sheet.warning("silent.oneMeans"));
        }
        if (lostProof(sheet)) {
            warnings.add(sheet.warning("silent.lostProof"));
        }
        if (wishesNotMet(sheet, tried)) {
            warnings.add(sheet.warning("silent.wishes"));
        }
        return List.copyOf(warnings);
    }

    private boolean lostProof(Sheet sheet) {
        var request = sheet.file().request();
        return this.deliveries.ofRequest(request.centre(), request.id()).stream()
                .anyMatch(
                        mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT && mail.progress() == MailState.Progress.LOST);
    }

    /** A way the person asked for was never tried, or one they asked not to use was. */
    private static boolean wishesNotMet(Sheet sheet, Set<Means> tried) {
        var wishes = sheet.file().request().reachability().wishes().wishes();
        var asked = wishes.stream().filter(WISHED::containsKey).toList();
        var neverAsWished = !asked.isEmpty() && asked.stream().map(WISHED::get).noneMatch(tried::contains);
        var calledAllTheSame = wishes.contains(Wish.DO_NOT_CALL) && tried.contains(Means.CALL);
        var wroteAllTheSame = wishes.contains(Wish.DO_NOT_WRITE_TO_REGISTERED_ADDRESS) && tried.contains(Means.LETTER);
        return !tried.isEmpty() && (neverAsWished || calledAllTheSame || wroteAllTheSame);
    }
}
