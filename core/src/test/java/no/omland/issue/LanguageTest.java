package no.omland.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import no.omland.water.priority.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "nb, BOKMAAL",
        "nb_NO.UTF-8, BOKMAAL",
        "no, BOKMAAL",
        "nn_NO.UTF-8, NYNORSK",
        "nn, NYNORSK",
        "en_GB, ENGLISH",
        "de, ENGLISH",
        "'', ENGLISH"
    })
    void norwegianIsBokmaalUnlessItIsNynorskAndTheRestIsEnglish(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    /** fallback_nb.properties has two texts, fallback_nn.properties one of them. */
    @Test
    void whatNynorskLacksIsToldInBokmaal() {
        ResourceBundle nynorsk = Language.NYNORSK.texts("no.omland.issue.fallback");
        assertThat(nynorsk.getString("both")).isEqualTo("ikkje");
        assertThat(nynorsk.getString("only-bokmaal")).isEqualTo("bare her");
        assertThat(nynorsk.keySet()).containsExactlyInAnyOrder("both", "only-bokmaal");
        assertThat(Language.BOKMAAL.texts("no.omland.issue.fallback").getString("both"))
                .isEqualTo("ikke");
        assertThatThrownBy(() -> Language.ENGLISH.texts("no.omland.issue.fallback"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void filledInWordsAreLeftAsTheyAre() {
        assertThat(Language.ENGLISH.text("alias.used", "{1} d'Or $0 \\", "name"))
                .isEqualTo("column \"{1} d'Or $0 \\\" was read as name");
    }

    @Test
    void numbersAreNotRegrouped() {
        assertThat(Language.ENGLISH.text("body.without-geometry", 1622, 32436L))
                .isEqualTo("1622 of 32436 water bodies have no place on the map yet");
    }

    @Test
    void settingsAndCriteriaAreNamedInTheLanguage() {
        DataException error = DataException.use("priority.negative-weight", "priorities", Criterion.FARM_PRESSURE, -2);
        assertThat(error.message(Language.BOKMAAL))
                .isEqualTo("vektene: vekten -2 for påvirkning fra jordbruk er mindre enn null");
        assertThat(error).hasMessage("the weights: the weight -2 of pressure from farming is below zero");
    }

    @Test
    void everyCriterionHasAWordInEveryLanguage() {
        for (Language language : Language.values()) {
            for (Criterion criterion : Criterion.values()) {
                assertThat(language.has("criterion." + criterion.name()))
                        .as(language.tag() + " " + criterion)
                        .isTrue();
            }
        }
    }

    @Test
    void anUnknownKeyIsAProgrammingError() {
        assertThatThrownBy(() -> Language.BOKMAAL.text("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence for no.such in issues_nb.properties");
    }

    @Test
    void anErrorSaysWhereWhatAndWhatToDoInBothLanguages() {
        DataException error = DataException.data("crs.missing", "kommune.shp", "kommune.shp");
        assertThat(error.message(Language.ENGLISH))
                .isEqualTo("kommune.shp: no .prj beside it, so its reference system is unknown");
        assertThat(error.hint(Language.ENGLISH)).isEqualTo("name it: omland import kommune.shp --crs EPSG:25833");
        assertThat(error).hasMessage(error.message(Language.ENGLISH));
        assertThat(error.message(Language.BOKMAAL)).startsWith("kommune.shp: ").isNotEqualTo(error.getMessage());
        assertThat(error.fault()).isEqualTo(DataException.Fault.DATA);
        assertThat(DataException.use("file.not-found", "a.csv").fault()).isEqualTo(DataException.Fault.USE);
    }

    @Test
    void aLogKeepsTheOrderAndCountsByCode() {
        IssueLog log = new IssueLog("a.csv");
        log.addAt(IssueCode.ID_MISSING, 3, "id");
        log.add(IssueCode.SEPARATOR_DETECTED, ';');
        log.addAt(IssueCode.ID_MISSING, 9, "id");
        List<ImportIssue> issues = log.issues();
        assertThat(issues).extracting(ImportIssue::row).containsExactly(3L, 0L, 9L);
        assertThat(IssueLog.countByCode(issues).toString()).isEqualTo("{separator.detected=1, id.missing=2}");
        assertThat(issues.get(1).message(Language.ENGLISH)).isEqualTo("the columns are separated by ;");
        assertThat(issues.get(1).source()).isEqualTo("a.csv");
    }
}
