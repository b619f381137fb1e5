package be.cpasonline.centres;

import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Searches in every way once before anybody does: the first search of a process takes several times its usual time. */
@Component
class FirstSearches {

    /** A name, a name with mistakes, a former name, the beginning of a name, a code. */
    private static final List<String> TEXTS = List.of("Bruxelles", "Antwerpn", "Borgloon", "Saint-Nic", "1040");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Municipalities municipalities;

    FirstSearches(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Beside the start, which does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    Thread begin() {
        return Thread.ofVirtual().name("first searches").start(this::search);
    }

    private void search() {
        for (var language : Language.values()) {
            TEXTS.forEach(text -> this.municipalities.search(text, language, DAY));
        }
    }
}
