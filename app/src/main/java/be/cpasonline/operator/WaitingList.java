package be.cpasonline.operator;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.LostMail;
import be.cpasonline.desk.DaysLeft;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.notification.UnreadBeforeLimit;
import be.cpasonline.notification.UnreadRequest;
import be.cpasonline.notification.UntoldCentre;
import be.cpasonline.notification.UntoldCentres;
import be.cpasonline.operator.WaitingItem.Detail;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what waits for the federal service, the most pressing first. */
@Component
class WaitingList {

    private static final int MOST_LOST = 50;

    private final UntoldCentres untold;
    private final UnreadBeforeLimit unread;
    private final Deliveries deliveries;
    private final CentreLine centres;

    WaitingList(UntoldCentres untold, UnreadBeforeLimit unread, Deliveries deliveries, CentreLine centres) {
        this.untold = untold;
        this.unread = unread;
        this.deliveries = deliveries;
        this.centres = centres;
    }

    WaitingModel model(Settling settling, Optional<String> done, Texts.In texts, Instant now) {
        var today = BelgianTime.dayOf(now);
        var untoldItems = this.untold.waiting().stream()
                .map(waiting -> item(waiting, settling, texts, today))
                .toList();
        var unreadItems = this.unread.waiting(now).stream()
                .map(waiting -> item(waiting, settling, texts, today))
                .toList();
        var mistakes = Stream.of(untoldItems, unreadItems)
                .flatMap(List::stream)
                .flatMap(item -> item.note().error().stream()
                        .map(error -> new Mistake(item.note().name(), error)))
                .toList();
        var lost = this.deliveries.lost(MOST_LOST).stream()
                .map(mail -> line(mail, texts, today))
                .toList();
        return new WaitingModel(untoldItems, unreadItems, lost, mistakes, done, texts);
    }

    private WaitingItem item(UntoldCentre waiting, Settling settling, Texts.In texts, LocalDate today) {
        var details = List.of(
                new Detail(texts.get("centre"), this.centres.name(waiting.centre(), today, texts)),
                new Detail(texts.get("phone"), this.centres.phone(waiting.centre(), today, texts)),
                new Detail(texts.get("since"), DeskDates.moment(texts.language(), waiting.since())),
                limit(waiting.competenceDeadline(), texts));
        return item(
                "untold", waiting.reference().value(), details, waiting.competenceDeadline(), settling, texts, today);
    }

    private WaitingItem item(UnreadRequest waiting, Settling settling, Texts.In texts, LocalDate today) {
        var details = List.of(
                new Detail(texts.get("centre"), this.centres.name(waiting.centre(), today, texts)),
                new Detail(texts.get("phone"), this.centres.phone(waiting.centre(), today, texts)),
                limit(waiting.competenceLimit(), texts));
        return item("unread", waiting.reference().value(), details, waiting.competenceLimit(), settling, texts, today);
    }

    private static Detail limit(LocalDate limit, Texts.In texts) {
        return new Detail(texts.get("limit"), DeskDates.day(texts.language(), limit));
    }

    private static WaitingItem item(
            String list,
            String reference,
            List<Detail> details,
            LocalDate limit,
            Settling settling,
            Texts.In texts,
            LocalDate today) {
        var note = TextField.of("note-" + list + "-" + reference, texts.get("note"))
                .filled(settling.isOf(list, reference) ? settling.note() : "")
                .failed(settling.isOf(list, reference) ? settling.mistake().map(texts::get) : Optional.empty());
        return new WaitingItem(
                reference,
                texts.get("item.title", "reference", reference),
                details,
                Optional.of(DaysLeft.of(texts.language(), ChronoUnit.DAYS.between(today, limit))),
                note,
                "/operator/" + texts.language().tag() + "/waiting/" + list,
                texts.get("settle"));
    }

    private WaitingModel.LostLine line(LostMail mail, Texts.In texts, LocalDate today) {
        return new WaitingModel.LostLine(
                DeskDates.moment(texts.language(), mail.at()),
                this.centres.name(mail.centre(), today, texts),
                texts.get("mail." + mail.kind().code()),
                texts.get(mail.refused() ? "lost.refused" : "lost.givenUp"));
    }
}
