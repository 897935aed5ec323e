package no.omland.dataset;

import java.util.List;
import java.util.function.Predicate;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygonal;

/** Tells what a file is about by its columns and by what stands in them. */
final class KindRecognition {

    private static final int FEATURES_LOOKED_AT = 200;
    private static final double SHARE_THAT_MUST_FIT = 0.8;

    private KindRecognition() {}

    static DatasetKind of(SourceTable table) {
        FeatureSet set = table.features();
        List<Feature> first = set.features().subList(0, Math.min(FEATURES_LOOKED_AT, set.size()));
        ColumnMapping quality = table.columns(Profile.QUALITY_ELEMENTS);
        if (!set.isSpatial()
                && quality.hasAll(List.of("id", "element"))
                && (quality.has("class") || quality.has("value"))
                && mostly(first, feature -> isWaterBodyId(quality.text(feature, "id")))) {
            return DatasetKind.QUALITY_ELEMENTS;
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
