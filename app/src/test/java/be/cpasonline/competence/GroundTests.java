package be.cpasonline.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTests {

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STUDENT     | student     | art. 2, § 6",
                "ASYLUM      | asylum      | art. 2, § 5",
                "INSTITUTION | institution | art. 2, § 1",
                "HOMELESS    | homeless    | art. 2, § 7",
                "GENERAL     | general     | art. 1, 1°",
            })
    void eachGroundCitesItsArticleOfTheLawOf2April1965(Ground ground, String code, String article) {
        assertThat(ground.code()).isEqualTo(code);
        assertThat(ground.article()).isEqualTo(article);
    }
}
