package no.omland.store;

import static no.omland.store.Samples.change;
import static no.omland.store.Samples.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every workspace does with its layers, imports and versions, whatever it is kept in. A kind of workspace is tested by a class that extends this one. */
public abstract class WorkspaceContract extends RoundTripContract {

    @Test
    void aNewWorkspaceIsEmpty() {
        assertThat(workspace().layers()).isEmpty();
        assertThat(workspace().imports()).isEmpty();
        assertThat(workspace().read("lakes")).isEmpty();
        assertThat(workspace().issues(1)).isEmpty();
        assertThat(workspace().documents("")).isEmpty();
    }

    @Test
    void layersAreListedByNameWithWhatTheyHold() {
        workspace().write(change(Samples.points("b", 3), Samples.lakes()));
        FeatureSet mixed = new FeatureSet(
                "a",
                Schema.of(Field.text("n")),
                EpsgCode.WGS84,
                List.of(feature("POINT (1 2)", "x"), feature("LINESTRING (1 2, 3 4)", "y")));
        workspace().write(change(mixed));
        assertThat(reopened().layers())
                .extracting(LayerRecord::name, LayerRecord::crs, LayerRecord::geometryType, LayerRecord::count)
                .map(Object::toString)
                .containsExactly(
                        "(\"a\", EPSG:4326, \"GEOMETRY\", 2L)",
                        "(\"b\", EPSG:25833, \"POINT\", 3L)",
                        "(\"lakes\", EPSG:25833, \"POLYGON\", 3L)");
    }

    @Test
    void aLayerTakesThePlaceOfTheOneOfItsName() {
        workspace().write(change(Samples.points("a", 5)));
        FeatureSet other = FeatureSet.table("a", Schema.of(Field.text("x")), List.of(feature(null, "y")));
        workspace().write(change(other));
        assertSame(reopened().read("a").orElseThrow(), other);
        assertThat(workspace().layers()).hasSize(1);
        workspace().write(change(Samples.points("a", 2)));
        assertSame(reopened().read("a").orElseThrow(), Samples.points("a", 2));
    }

    @Test
    void everyImportIsKeptWithItsIssuesInOrder() {
        ImportIssue placed = new ImportIssue(
                IssueCode.GEOMETRY_MENDED,
                "å.shp",
                7,
                null,
                List.of("it's", "\"1.0\""),
                new ImportIssue.Location(15.5, 68.25));
        ImportIssue field = new ImportIssue(IssueCode.ID_MISSING, "å.shp", 1L << 40, "id", List.of(), null);
        ImportRecord first = workspace().write(change(List.of(placed, field), Samples.points("a", 1)));
        ImportRecord second = workspace().write(change(Samples.points("b", 2)));
        assertThat(first.id()).isEqualTo(1);
        assertThat(second.id()).isEqualTo(2);
        assertThat(reopened().imports()).containsExactly(first, second);
        assertThat(first).isEqualTo(Samples.record("a", 1).withId(1));
        assertThat(workspace().issues(1)).containsExactly(placed, field);
        assertThat(workspace().issues(2)).isEmpty();
    }

    @Test
    void theVersionChangesWithEveryWriteAndWithNothingElse() {
        String before = workspace().version();
        workspace().layers();
        workspace().read("a");
        assertThat(reopened().version()).isEqualTo(before);
        workspace().write(change(Samples.points("a", 1)));
        String written = workspace().version();
        assertThat(written).isNotEqualTo(before);
        workspace().writeDocument("d", "x");
        assertThat(reopened().version()).isNotEqualTo(written).isNotEqualTo(before);
    }

    @Test
    void documentsAreFoundByTheBeginningOfTheirName() {
        workspace().writeDocument("dataset/b", "{\"å\": 1}");
        workspace().writeDocument("dataset/a", "first");
        workspace().writeDocument("dataset/a", "second");
        workspace().writeDocument("scenario/a%_", "x");
        assertThat(reopened().documents("dataset/"))
                .containsExactly(
                        java.util.Map.entry("dataset/a", "second"), java.util.Map.entry("dataset/b", "{\"å\": 1}"));
        assertThat(workspace().documents("scenario/a%_")).hasSize(1);
        assertThat(workspace().documents("nothing")).isEmpty();
    }

    @Test
    void aWriteThatFailsLeavesEverythingAsItWas() {
        workspace().write(change(Samples.points("a", 5_000)));
        String version = workspace().version();
        Progress failing = (phase, done, total) -> {
            if (done >= 4_000) {
                throw new IllegalStateException("stopped at " + done);
            }
        };
        WorkspaceChange change = new WorkspaceChange(
                Samples.record("a", 9_000),
                List.of(Samples.points("new", 1), Samples.points("a", 9_000)),
                List.of(new ImportIssue(IssueCode.ID_MISSING, "a", 1, null, List.of(), null)),
                failing);
        assertThatThrownBy(() -> workspace().write(change))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stopped at 4000");
        assertThat(workspace().version()).isEqualTo(version);
        assertThat(reopened().version()).isEqualTo(version);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(5_000);
        assertThat(workspace().read("new")).isEmpty();
        assertThat(workspace().imports()).hasSize(1);
        workspace().write(change(Samples.points("a", 3)));
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void progressIsToldToTheEnd() {
        List<Long> told = new ArrayList<>();
        WorkspaceChange change = new WorkspaceChange(
                Samples.record("a", 4_500), List.of(Samples.points("a", 4_500)), List.of(), (phase, done, share) -> {
                    assertThat(phase).isIn("write", "commit");
                    if (phase.equals("write")) {
                        assertThat(share).isEqualTo(done / 4_500.0);
                        told.add(done);
                    }
                });
        workspace().write(change);
        assertThat(told).isSorted().endsWith(4_500L);
    }

    @Test
    void anImportCanTakeALayerAwayAndGoingBackBringsItBack() {
        workspace().write(change(Samples.points("a", 3), Samples.points("a_faults", 2)));
        workspace()
                .write(new WorkspaceChange(
                        workspace().version(),
                        Samples.record("a", 4),
                        List.of(Samples.points("a", 4)),
                        List.of("a_faults", "never_there"),
                        List.of(),
                        Progress.SILENT));
        assertThat(reopened().layers()).extracting(LayerRecord::name).containsExactly("a");
        assertThat(workspace().read("a_faults")).isEmpty();
        workspace().restore("a", 1, Progress.SILENT);
        assertThat(reopened().layers()).extracting(LayerRecord::name).containsExactly("a", "a_faults");
        assertSame(workspace().read("a_faults").orElseThrow(), Samples.points("a_faults", 2));
    }

    @Test
    void everyImportIsAVersionThatCanBeReadAndGoneBackTo() {
        workspace().write(change(Samples.points("a", 3)));
        workspace().write(change(Samples.lakes(), Samples.points("b", 1)));
        FeatureSet table = FeatureSet.table("a", Schema.of(Field.text("x")), List.of(feature(null, "y")));
        workspace().write(change(table));
        assertThat(reopened().versions("a"))
                .extracting(LayerVersion::importId, LayerVersion::count, LayerVersion::current, LayerVersion::file)
                .map(Object::toString)
                .containsExactly("(3L, 1L, true, \"a.csv\")", "(1L, 3L, false, \"a.csv\")");
        assertThat(workspace().layers()).extracting(LayerRecord::name).containsExactly("a", "b", "lakes");
        assertSame(workspace().readVersion("a", 1).orElseThrow(), Samples.points("a", 3));
        assertSame(workspace().readVersion("a", 3).orElseThrow(), table);
        assertThat(workspace().readVersion("a", 2)).isEmpty();

        String before = workspace().version();
        ImportRecord back = workspace().restore("a", 1, Progress.SILENT);
        assertThat(back.id()).isEqualTo(4);
        assertThat(back.kind()).isEqualTo(ImportRecord.RESTORE);
        assertThat(reopened().version()).isNotEqualTo(before);
        assertSame(workspace().read("a").orElseThrow(), Samples.points("a", 3));
        assertThat(workspace().imports()).hasSize(4).last().isEqualTo(back);
        workspace().restore("a", 3, Progress.SILENT);
        assertSame(reopened().read("a").orElseThrow(), table);
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(5L, 4L, 3L, 1L);
    }

    /** As water bodies and their pressures: a later import may bring one of them only. */
    @Test
    void layersOfOneImportGoBackTogether() {
        workspace().write(change(Samples.points("bodies", 1)));
        workspace().write(change(Samples.points("bodies", 2), Samples.points("pressures", 20)));
        workspace().write(change(Samples.points("bodies", 3)));
        workspace().write(change(Samples.points("bodies", 4), Samples.points("pressures", 40)));
        workspace().write(change(Samples.points("other", 9)));

        workspace().restore("bodies", 3, Progress.SILENT);
        assertThat(reopened().read("bodies").orElseThrow().size()).isEqualTo(3);
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(20);
        workspace().restore("pressures", 4, Progress.SILENT);
        assertThat(workspace().read("bodies").orElseThrow().size()).isEqualTo(4);
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(40);
        workspace().restore("bodies", 1, Progress.SILENT);
        assertThat(reopened().read("bodies").orElseThrow().size()).isEqualTo(1);
        assertThat(workspace().read("pressures")).isEmpty();
        assertThat(workspace().layers()).extracting(LayerRecord::name).containsExactly("bodies", "other");
        workspace().restore("bodies", 6, Progress.SILENT);
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(20);
        assertThat(workspace().read("other").orElseThrow().size()).isEqualTo(9);
    }

    @Test
    void theLastFiveVersionsAreKeptBesidesTheCurrentOneAndTheRecordOfAll() {
        workspace().write(change(Samples.points("a", 1), Samples.points("with", 7)));
        for (int i = 2; i <= 8; i++) {
            workspace().write(change(Samples.points("a", i)));
        }
        assertThat(reopened().versions("a")).extracting(LayerVersion::importId).containsExactly(8L, 7L, 6L, 5L, 4L, 3L);
        assertThat(workspace().imports()).hasSize(8);
        workspace().restore("a", 3, Progress.SILENT);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(3);
        assertThat(workspace().read("with").orElseThrow().size()).isEqualTo(7);

        workspace().keepVersions(1);
        assertThat(reopened().versions("a")).extracting(LayerVersion::importId).containsExactly(9L, 8L);
        workspace().keepVersions(0);
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(9L);
        workspace().write(change(Samples.points("a", 2)));
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(10L);
        assertFails("version.count", () -> workspace().keepVersions(-1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DROP TABLE a", "ALTER TABLE a RENAME TO punkter"})
    void aLayerThatAnotherProgramTookAwayIsALostVersion(String statement) {
        workspace().write(change(Samples.points("a", 2)));
        workspace().write(change(Samples.points("a", 3), Samples.points("with", 7)));
        workspace().close();
        byAnotherProgram(statement);
        assertThat(reopened().read("a")).isEmpty();
        assertThat(workspace().layers()).extracting(LayerRecord::name).doesNotContain("a");
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(1L);
        workspace().write(change(Samples.points("a", 4)));
        assertSame(reopened().read("a").orElseThrow(), Samples.points("a", 4));
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(3L, 1L);
        workspace().write(change(Samples.points("a", 5)));
        workspace().restore("a", 3, Progress.SILENT);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(4);
        assertFails("version.not-kept", () -> workspace().restore("a", 2, Progress.SILENT));
    }

    @Test
    void aLayerThatCameWithAnotherMayBeTakenAwayToo() {
        workspace().write(change(Samples.points("bodies", 1), Samples.points("pressures", 10)));
        workspace().close();
        byAnotherProgram("DROP TABLE pressures");
        reopened().write(change(Samples.points("bodies", 2), Samples.points("pressures", 20)));
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(20);
        assertThat(workspace().versions("bodies"))
                .extracting(LayerVersion::importId)
                .containsExactly(2L, 1L);
    }

    @Test
    void aTableOfAnotherProgramIsNotTouched() {
        workspace().write(change(Samples.points("a", 1)));
        workspace().close();
        byAnotherProgram("CREATE TABLE notater (id integer, tekst text)", "INSERT INTO notater VALUES (1, 'min')");
        reopened();
        String version = workspace().version();
        assertFails("layer.foreign", () -> workspace().write(change(Samples.points("notater", 3))));
        assertThat(workspace().version()).isEqualTo(version);
        workspace().close();
        byAnotherProgram("ALTER TABLE notater RENAME TO mine");
        reopened();
        workspace().write(change(Samples.points("notater", 3)));
        assertThat(workspace().read("notater").orElseThrow().size()).isEqualTo(3);
    }

    private static void assertFails(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aVersionThatIsNotThereOrCurrentIsRefused() {
        workspace().write(change(Samples.points("a", 1)));
        workspace().write(change(Samples.points("b", 1)));
        String version = workspace().version();
        assertThatThrownBy(() -> workspace().restore("a", 2, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("version.not-kept"));
        assertThatThrownBy(() -> workspace().restore("nei", 1, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("version.not-kept"));
        assertThatThrownBy(() -> workspace().restore("a", 1, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("version.current"));
        assertThat(workspace().versions("nei")).isEmpty();
        assertThat(workspace().version()).isEqualTo(version);
    }

    @Test
    void aRestoreThatFailsLeavesEverythingAsItWas() {
        workspace().write(change(Samples.points("a", 5_000)));
        workspace().write(change(Samples.points("a", 10)));
        String version = workspace().version();
        assertThatThrownBy(() -> workspace().restore("a", 1, (phase, done, share) -> {
                    throw new IllegalStateException("stopped at " + done);
                }))
                .hasMessageStartingWith("stopped at ");
        assertThat(reopened().version()).isEqualTo(version);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(10);
        assertThat(workspace().versions("a")).hasSize(2);
        assertThat(workspace().imports()).hasSize(2);
        workspace().restore("a", 1, Progress.SILENT);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(5_000);
    }
}
