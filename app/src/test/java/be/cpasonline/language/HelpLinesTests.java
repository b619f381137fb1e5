package be.cpasonline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpLinesTests {

    @ParameterizedTest
    @EnumSource
    void everyLineNamesItsSourceAndTheDayItWasChecked(HelpLines line) {
        assertThat(line.number()).isNotBlank();
        assertThat(line.source()).isNotBlank();
        assertThat(line.checkedOn()).isAfterOrEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void someoneToTalkToAnswersInEachOfficialLanguage() {
        assertThat(HelpLines.LISTENING_IN_FRENCH.number()).isEqualTo("107");
        assertThat(HelpLines.LISTENING_IN_DUTCH.number()).isEqualTo("106");
        assertThat(HelpLines.LISTENING_IN_GERMAN.number()).isEqualTo("108");
    }

    @Test
    void technicalHelpCanBeDialledAndWrittenTo() {
        assertThat(HelpLines.TECHNICAL_HELP.dialled()).isEqualTo("+3225455070");
        assertThat(HelpLines.TECHNICAL_HELP.email()).hasValue("contactcenter@support.eranova.fgov.be");
        assertThat(HelpLines.EMERGENCY.email()).isEmpty();
    }
}
