package be.cpasonline.portal;

import be.cpasonline.desk.DaysLeft;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.desk.Mark;
import be.cpasonline.inbox.Limit;
import be.cpasonline.language.Texts;
import java.time.LocalDate;

/** How a limit stands, told by a sign and by words; colour only repeats it. */
record Left(Mark mark, String words, String until) {

    static Left of(Limit limit, LocalDate today, Texts.In texts) {
        var language = texts.language();
        var until = texts.get("left.until", "day", DeskDates.figures(language, limit.until()));
        if (!limit.running()) {
            return new Left(Mark.DONE, texts.get("left.ended"), until);
        }
        var left = DaysLeft.of(language, limit.daysLeft(today));
        return new Left(left.mark(), left.words(), until);
    }
}
