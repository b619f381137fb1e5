package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.client.model.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CentreTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void theRegisterIsGivenEntryByEntry() {
        try (var connected = new Connected()) {
            connected.says("GET /registerEntries", register(3));
            var entries = new ArrayList<RegisterEntry>();
            connected.client.centre().register(FROM, FROM.plusYears(1), entries::add);
            assertThat(entries).hasSize(3).extracting(RegisterEntry::name).containsOnly("Mia Janssens");
            assertThat(connected.asked().get(0).address().getQuery())
                    .isEqualTo("receptionDateFrom=2026-01-01&receptionDateTo=2027-01-01");
        }
    }

    @Test
    void aRegisterThatBreaksOffIsNotTheWhole() {
        try (var connected = new Connected()) {
            connected.says("GET /registerEntries", register(40).truncated());
            var entries = new ArrayList<RegisterEntry>();
            assertThatThrownBy(() -> connected.client.centre().register(FROM, FROM, entries::add))
                    .isInstanceOf(NoAnswerException.class);
            assertThat(entries).hasSizeLessThan(40);
        }
    }

    @Test
    void figuresSettingsAndStatusAreRead() {
        try (var connected = new Connected()) {
            connected.says("GET /figures", Said.json(200, ContractExamples.example("Figures")));
            connected.says("GET /centreSettings", Said.json(200, ContractExamples.example("CentreSettings")));
            connected.says("GET /clientStatus", Said.json(200, ContractExamples.example("ClientStatus")));
            connected.says("GET /refData/contactMeans", Said.json(200, ContractExamples.example("CodeList")));
            var centre = connected.client.centre();
            assertThat(centre.figures(FROM, FROM).weeks()).hasSize(2);
            assertThat(centre.settings().notices().reminderDelayDays()).isEqualTo(2);
            assertThat(centre.status().callsToday()).isEqualTo(412);
            assertThat(centre.codes("contactMeans").get(0).code()).isEqualTo("email");
        }
    }

    private static Said register(int entries) {
        var register = ContractExamples.example("RegisterEntries");
        var one = register.at("/items/0");
        var items = register.putArray("items");
        for (int i = 0; i < entries; i++) {
            items.add(one);
        }
        return Said.json(200, register);
    }
}
