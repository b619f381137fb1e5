package be.cpasonline.handover;

import be.cpasonline.calls.Codes;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.register.Act;
import be.cpasonline.register.ActKind;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows the acts on a request, each under an id that never changes. */
@Component
class ShownActs {

    private final PublicAddress address;

    ShownActs(PublicAddress address) {
        this.address = address;
    }

    /** Where the acts on that request stand, below the base of the API. */
    static String path(UUID publicId) {
        return "/aidRequests/" + publicId + "/acts";
    }

    static String path(UUID publicId, UUID actId) {
        return path(publicId) + "/" + actId;
    }

    /** All of them, in the order of the journal. */
    List<ShownAct> of(RequestFile file) {
        return file.acts().stream().map(act -> shown(act, file)).toList();
    }

    ShownAct at(long position, RequestFile file) {
        return file.acts().stream()
                .filter(act -> act.position() == position)
                .map(act -> shown(act, file))
                .findFirst()
                .orElseThrow();
    }

    private ShownAct shown(Act act, RequestFile file) {
        var id = file.actId(act.position());
        return new ShownAct(
                id,
                this.address.of(path(file.publicId(), id)),
                Codes.of(ActKind.of(act)),
                act.at(),
                ShownAct.By.of(act.by()),
                replaces(act).map(file::actId),
                replacedBy(act, file).map(file::actId),
                ShownAct.Part.of(act));
    }

    private static Optional<Long> replaces(Act act) {
        return switch (act) {
            case Act.OutcomeRecorded recorded -> recorded.replaces();
            case Act.TakingBack back -> Optional.of(back.takesBack());
            default -> Optional.empty();
        };
    }

    private static Optional<Long> replacedBy(Act act, RequestFile file) {
        return file.acts().stream()
                .filter(later -> replaces(later).equals(Optional.of(act.position())))
                .map(Act::position)
                .findFirst();
    }
}
