package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two windows of one browser on the same draft. */
@ServiceTest
class TwoWindowsTests {

    private final Browser first;
    private final Browser second;

    @Autowired
    TwoWindowsTests(MockMvc service) {
        this.first = new Browser(service);
        this.second = this.first.otherWindow();
        this.first.open("/en/already-helped");
        this.first.send("/en/already-helped", "helped", "no");
    }

    @Test
    void eachKeepsWhatTheOtherTypedOnAnotherPage() {
        this.first.open("/en/for-whom");
        this.second.open("/en/already-helped");
        this.first.send("/en/for-whom", "whom", "myself");
        this.second.send("/en/already-helped", "helped", "no");

        assertThat(this.second.open("/en/identity").path()).isEqualTo("/en/identity");
    }

    @Test
    void onTheSamePageTheSecondIsToldAndGoesNoFurtherUnseen() {
        this.first.open("/en/for-whom");
        this.second.open("/en/for-whom");
        this.first.send("/en/for-whom", "whom", "myself");
        var told = this.second.send("/en/for-whom", "whom", "other");

        assertThat(told.path()).isEqualTo("/en/for-whom");
        assertThat(told.html()).contains("changed in another window").contains("value=\"other\" checked");
        assertThat(this.second.send("/en/for-whom", "whom", "other").path()).isEqualTo("/en/helper");
    }

    @Test
    void theSameAnswerInBothIsNoConflict() {
        this.first.open("/en/for-whom");
        this.second.open("/en/for-whom");
        this.first.send("/en/for-whom", "whom", "myself");

        assertThat(this.second.send("/en/for-whom", "whom", "myself").path()).isEqualTo("/en/identity");
    }
}
