package be.cpasonline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void isReadAsItWasWritten() {
        var cursor = new Cursor(new TreeMap<>(Map.of(138, 42L, 2, 999_999_999_999L)));

        assertThat(Cursor.read(cursor.written())).contains(cursor);
        assertThat(Cursor.read(Cursor.BEGINNING.written())).contains(Cursor.BEGINNING);
        assertThat(cursor.written()).matches("[A-Za-z0-9_-]{1,800}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "138:42",
                "138:-1",
                "138:42.",
                "138:042",
                "13800:1",
                "1:1.1:2",
                "2:1.1:1",
                "1:9999999999999999999"
            })
    void whatWasNeverGivenOutIsNoCursor(String inside) {
        var given = Base64.getUrlEncoder().withoutPadding().encodeToString(inside.getBytes());

        if (!inside.equals("-") && !inside.equals("138:42")) {
            assertThat(Cursor.read(given)).isEmpty();
        }
        assertThat(Cursor.read(inside)).isEmpty();
        assertThat(Cursor.read(given + "=")).isEmpty();
    }
}
