package no.omland.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBodyId;
import no.omland.water.interest.Interest;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygonal;

/** Tells what a file is about by its columns and by what stands in them. */
final class KindRecognition {

    private static final int FEATURES_LOOKED_AT = 200;
    private static final List<String> OF_MEASURES =
            List.of("type", "status", "authority", "sector", "decided", "start", "end", "cost");
    private static final List<String> OF_BODIES = List.of(
            "ecologicalStatus",
            "ecologicalPotential",
            "ecologicalStatusOrPotential",
            "chemicalStatus",
            "ecologicalGoal",
            "area");
    private static final double SHARE_THAT_MUST_FIT = 0.8;

    private KindRecognition() {}

    static DatasetKind of(SourceTable table) {
        FeatureSet set = table.features();
        List<Feature> first = set.features().subList(0, Math.min(FEATURES_LOOKED_AT, set.size()));
        if (!set.isSpatial() && isMeasures(table, first)) {
            return DatasetKind.MEASURES;
        }
        if (!set.isSpatial() && isInterests(table, first)) {
            return DatasetKind.INTERESTS;
        }
        ColumnMapping water = table.columns(Profile.WATER_BODIES);
        if (water.has("id") && mostly(first, feature -> isWaterBodyId(water.text(feature, "id")))) {
            boolean onlyPlaced = !set.isSpatial()
                    && !water.has("pressure")
                    && !water.has("ecologicalStatus")
                    && !water.has("ecologicalStatusOrPotential")
                    && !water.has("chemicalStatus")
                    && table.columns(Profile.WATER_BODY_POINTS).hasAll(List.of("id", "latitude", "longitude"));
            return onlyPlaced ? DatasetKind.WATER_BODY_POINTS : DatasetKind.WATER_BODIES;
        }
        ColumnMapping municipality = table.columns(Profile.MUNICIPALITIES);
        if (set.isSpatial()
                && municipality.hasAll(List.of("number", "name"))
                && mostly(
                        first,
                        feature -> (feature.geometry() == null || feature.geometry() instanceof Polygonal)
                                && isMunicipalityNumber(municipality.text(feature, "number")))) {
            return DatasetKind.MUNICIPALITIES;
        }
        return DatasetKind.LAYER;
    }

    /** Measures name water bodies as bodies' own files do, so it takes two more columns that only measures have, and none of a status. */
    private static boolean isMeasures(SourceTable table, List<Feature> first) {
        ColumnMapping measures = table.columns(Profile.MEASURES);
        long telling = OF_MEASURES.stream().filter(measures::has).count();
        return measures.has("body")
                && telling >= 2
                && !tellsStatus(table)
                && mostly(
                        first.stream()
                                .filter(row -> measures.text(row, "body") != null)
                                .toList(),
                        row -> isWaterBodyId(firstWord(measures.text(row, "body"))));
    }

    private static boolean isInterests(SourceTable table, List<Feature> first) {
        ColumnMapping interests = table.columns(Profile.INTERESTS);
        return interests.has("id")
                && Arrays.stream(Interest.values()).anyMatch(each -> interests.has(each.field()))
                && !tellsStatus(table)
                && mostly(first, row -> isWaterBodyId(interests.text(row, "id")));
    }

    /** Whether the columns are those of a register of bodies. */
    private static boolean tellsStatus(SourceTable table) {
        ColumnMapping water = table.columns(Profile.WATER_BODIES);
        return OF_BODIES.stream().anyMatch(water::has);
    }

    private static @Nullable String firstWord(@Nullable String text) {
        return text == null ? null : text.strip().split("[,;\\s]+", -1)[0];
    }

    private static boolean isWaterBodyId(@Nullable String text) {
        return text != null && WaterBodyId.of(text).isUsual();
    }

    private static boolean isMunicipalityNumber(@Nullable String text) {
        return text != null && MunicipalityNumber.find(text).isPresent();
    }

    private static boolean mostly(List<Feature> features, Predicate<Feature> fits) {
        return !features.isEmpty() && features.stream().filter(fits).count() >= SHARE_THAT_MUST_FIT * features.size();
    }
}
