package no.omland.importing.simplefeatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;

/** The rows of {@code spatial_ref_sys} that are no row of the EPSG. */
class SpatialReferenceTest {

    private final IssueLog log = new IssueLog("kart.gpkg/veier");

    @Test
    void aNumberOfTheEpsgIsTakenAtItsWord() {
        assertThat(SpatialReference.of("epsg", 25833, "not looked at", log).code())
                .isEqualTo(EpsgCode.ETRS89_UTM33);
    }

    @Test
    void aDefinitionThatIsNoneIsRefusedWithTheCommandThatHelps() {
        assertThatThrownBy(() -> SpatialReference.of("KOMMUNEN", 7, "the usual one", log))
                .isInstanceOfSatisfying(DataException.class, error -> {
                    assertThat(error.code()).isEqualTo("crs.not-understood");
                    assertThat(error.message(Language.ENGLISH))
                            .startsWith("kart.gpkg/veier: its reference system cannot be understood: ")
                            .contains("the usual one");
                    assertThat(error.hint(Language.ENGLISH))
                            .isEqualTo("name it: omland import kart.gpkg --layer veier --crs EPSG:25833");
                });
    }
}
