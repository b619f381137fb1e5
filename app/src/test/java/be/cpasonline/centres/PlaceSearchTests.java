package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSearchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed                        | lang | first (NIS) | how
            Namur                          | fr | 92094 | NAME
            namen                          | nl | 92094 | NAME
            NAMUR                          | de | 92094 | NAME
            Liège                          | fr | 62063 | NAME
            liege                          | en | 62063 | NAME
            Lüttich                        | de | 62063 | NAME
            Luettich                       | de | 62063 | NAME
            Luik                           | nl | 62063 | NAME
            Antwerp                        | en | 11002 | NAME
            Anvers                         | fr | 11002 | NAME
            Ghent                          | en | 44021 | NAME
            gand                           | fr | 44021 | NAME
            Brügge                         | de | 31005 | NAME
            Bruegge                        | de | 31005 | NAME
            bruges                         | en | 31005 | NAME
            Ypres                          | en | 33011 | NAME
            Ypern                          | de | 33011 | NAME
            Mons                           | fr | 53053 | NAME
            Bergen                         | nl | 53053 | NAME
            Bruxelles                      | fr | 21004 | NAME
            Brussel                        | nl | 21004 | NAME
            Brüssel                        | de | 21004 | NAME
            Brussels                       | en | 21004 | NAME
            city of brussels               | en | 21004 | NAME
            Ville de Bruxelles             | fr | 21004 | NAME
            1000 Bruxelles                 | fr | 21004 | NAME
            B-1000 Brussel                 | nl | 21004 | NAME
            Ixelles                        | fr | 21009 | NAME
            elsene                         | nl | 21009 | NAME
            St Gilles                      | fr | 21013 | NAME
            st-gillis                      | nl | 21013 | NAME
            Molenbeek                      | fr | 21012 | NAME
            Molenbeek St. Jean             | fr | 21012 | NAME
            Saint Josse                    | fr | 21014 | NAME
            Braine l’Alleud                | fr | 25014 | NAME
            braine lalleud                 | fr | 25014 | NAME
            BRAINE-L'ALLEUD                | fr | 25014 | NAME
            Braine-lʼAlleud                | fr | 25014 | NAME
            Eigenbrakel                    | nl | 25014 | NAME
            Mont St Guibert                | fr | 25068 | NAME
            montsaintguibert               | fr | 25068 | NAME
            St-Niklaas                     | nl | 46021 | NAME
            Sint Truiden                   | nl | 71053 | NAME
            Saint-Trond                    | fr | 71053 | NAME
            St. Vith                       | de | 63067 | NAME
            Sankt-Vith                     | de | 63067 | NAME
            Saint Vith                     | fr | 63067 | NAME
            Kelmis                         | de | 63040 | NAME
            La Calamine                    | fr | 63040 | NAME
            louviere                       | fr | 58001 | NAME
            Le Rœulx                       | fr | 55035 | NAME
            Roeulx                         | fr | 55035 | NAME
            CPAS des Bons Villers          | fr | 52075 | NAME
            CPAS d'Anvers                  | fr | 11002 | NAME
            OCMW Leuven                    | nl | 24062 | NAME
            ÖSHZ Eupen                     | de | 63023 | NAME
            Louvain-la-Neuve               | fr | 25121 | NAME
            LLN                            | fr | 25121 | NAME
            Neerpelt                       | nl | 72043 | FORMER_NAME
            Borsbeek                       | nl | 11002 | FORMER_NAME
            Bertogne                       | fr | 82039 | FORMER_NAME
            Tongres                        | fr | 73111 | FORMER_NAME
            de pinte                       | nl | 44086 | FORMER_NAME
            Pinte                          | nl | 44086 | FORMER_NAME
            Beveren                        | nl | 46030 | FORMER_NAME
            heverlee                       | en | 24062 | SUB_LOCALITY
            Jambes                         | fr | 92094 | SUB_LOCALITY
            Laken                          | nl | 21004 | SUB_LOCALITY
            Laeken                         | fr | 21004 | SUB_LOCALITY
            Tourneppe                      | fr | 23003 | SUB_LOCALITY
            Dworp                          | nl | 23003 | SUB_LOCALITY
            3001                           | nl | 24062 | POSTAL_CODE
            1040                           | fr | 21005 | POSTAL_CODE
            B-4700                         | de | 63023 | POSTAL_CODE
            7010                           | en | 53053 | POSTAL_CODE
            heverl                         | nl | 24062 | PREFIX
            charler                        | fr | 52011 | PREFIX
            ottignies louv                 | fr | 25121 | PREFIX
            Bruxeles                       | fr | 21004 | SIMILAR
            Antwerpne                      | nl | 11002 | SIMILAR
            Chareloi                       | fr | 52011 | SIMILAR
            Verveirs                       | fr | 63079 | SIMILAR
            Eupn                           | de | 63023 | SIMILAR
            Gehnt                          | en | 44021 | SIMILAR
            Schaarbeeck                    | nl | 21015 | SIMILAR
            """)
    void aPlaceIsFoundAsPeopleTypeIt(String typed, String language, int first, Candidate.Match how) {
        var candidates = search(typed, Language.ofTag(language).orElseThrow());

        assertThat(candidates).first().satisfies(candidate -> {
            assertThat(candidate.municipality().nisCode()).isEqualTo(new NisCode(first));
            assertThat(candidate.how()).isEqualTo(how);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1040                | 21005 21004
            1050                | 21009 21004
            1040 Bruxelles      | 21004 21005
            Saint-Nicolas       | 62093 46021
            4420 Saint-Nicolas  | 62093 46021
            9100 Saint-Nicolas  | 46021 62093
            Deurne              | 11002 25005 24020
            Nieuwerkerken       | 71045 41002
            Beveren             | 46030 38002 36015 34040
            Haren               | 21004 73111
            Forest              | 21007 51065
            Celles              | 57018 64076 91072
            1804                | 23088 23096
            Polleur             | 63076 63079
            Louveigné           | 62009 62100
            Ooike               | 45035 45061
            Oombergen           | 41063 41081
            Sint-Margriete-Houtem | 24054 24107
            """)
    void everyMunicipalityThatMayBeMeantIsOffered(String typed, String expected) {
        assertThat(search(typed, Language.FRENCH))
                .filteredOn(candidate -> candidate.how() != Candidate.Match.PREFIX)
                .extracting(candidate -> candidate.municipality().nisCode().toString())
                .containsExactlyInAnyOrder(expected.split(" "))
                .first()
                .isEqualTo(expected.split(" ")[0]);
    }

    private static List<Candidate> search(String typed, Language language) {
        return ReferenceData.municipalities().search(typed, language, TODAY);
    }
}
