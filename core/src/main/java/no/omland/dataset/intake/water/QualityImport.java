package no.omland.dataset.intake.water;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.water.quality.QualityIntake;
import no.omland.water.quality.QualityTable;
import no.omland.water.register.WaterBodyTables;
import org.jspecify.annotations.Nullable;

/** Brings quality elements into the workspace: those of the bodies in the file take the place of the ones they had. */
public final class QualityImport {

    private QualityImport() {}

    public static PreparedImport prepare(SourceTable source, LayersBefore workspace) {
        ColumnMapping columns = source.columns(Profile.QUALITY_ELEMENTS);
        if (!columns.hasAll(List.of("id", "element"))) {
            throw DataException.data(
                    "quality-elements.no-element",
                    source.source(),
                    String.join(
                            ", ",
                            source.features().schema().fields().stream()
                                    .map(Field::name)
                                    .toList()));
        }
        columns.report(source.log());
        QualityIntake intake = QualityIntake.of(source, columns);
        reportUnknownBodies(source, intake, workspace.read(WaterBodyTables.BODIES));
        Optional<FeatureSet> before = workspace.read(QualityTable.NAME);
        FeatureSet after = QualityTable.replaced(before.orElse(null), intake.table());
        Set<List<@Nullable Object>> earlier = before.map(QualityImport::rows).orElse(Set.of());
        long there = intake.table().features().stream()
                .filter(row -> earlier.contains(Arrays.asList(row.values())))
                .count();
        return new PreparedImport(
                QualityTable.NAME,
                Optional.empty(),
                List.of(after),
                intake.table().size(),
                intake.table().size() - there,
                0,
                there,
                intake.rejectedRows(),
                !rows(after).equals(earlier));
    }

    /** They are kept: the bodies may come with a later file. */
    private static void reportUnknownBodies(SourceTable source, QualityIntake intake, Optional<FeatureSet> bodies) {
        if (bodies.isEmpty()) {
            return;
        }
        int key = bodies.get().schema().indexOf(WaterBodyTables.KEY);
        Set<Object> known = new HashSet<>();
        bodies.get().features().forEach(body -> known.add(String.valueOf(body.value(key))));
        Set<String> unknown = new TreeSet<>();
        for (Feature row : intake.table().features()) {
            String id = String.valueOf(Objects.requireNonNull(row.value(0)));
            if (!known.contains(id)) {
                unknown.add(id);
            }
        }
        unknown.forEach(id -> source.log().add(IssueCode.ELEMENT_OF_UNKNOWN_BODY, id));
    }

    private static Set<List<@Nullable Object>> rows(FeatureSet table) {
        Set<List<@Nullable Object>> rows = new HashSet<>();
        table.features().forEach(row -> rows.add(Arrays.asList(row.values())));
        return rows;
    }
}
