package no.omland.dataset.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.omland.cooperation.ArrangementLayer;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.municipality.MunicipalityRecognition;
import no.omland.dataset.intake.transport.OpenStreetMapRoads;
import no.omland.dataset.intake.transport.RoadImport;
import no.omland.dataset.intake.transport.RoadLinkImport;
import no.omland.dataset.intake.water.WaterBodyImport;
import no.omland.demography.ProjectionReading;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.network.LinkType;
import no.omland.network.RoadClass;
import no.omland.network.RoadWords;
import no.omland.water.WaterBodyId;
import no.omland.water.interest.Interest;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Lineal;
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

    /** Columns of offices are called after them; one that is merely called id or name may be of anything. */
    private static final Pattern OFFICE = Pattern.compile("(?i)(kontor|enhet|office)");

    private KindRecognition() {}

    static DatasetKind of(SourceTable table) {
        FeatureSet set = table.features();
        if (table.format() == SourceFormat.GTFS) {
            return DatasetKind.TIMETABLE;
        }
        if (WaterBodyImport.isOwnExport(table)) {
            return DatasetKind.WATER_BODIES;
        }
        List<Feature> first = set.features().subList(0, Math.min(FEATURES_LOOKED_AT, set.size()));
        if (!set.isSpatial() && isMeasures(table, first)) {
            return DatasetKind.MEASURES;
        }
        if (!set.isSpatial() && RoadLinkImport.tellsOfLinks(table)) {
            return DatasetKind.ROAD_LINKS;
        }
        if (ArrangementLayer.isSurely(table)) {
            return DatasetKind.ARRANGEMENTS;
        }
        if (ProjectionReading.fits(table)) {
            return DatasetKind.POPULATION_PROJECTION;
        }
        if (!set.isSpatial() && isInterests(table, first)) {
            return DatasetKind.INTERESTS;
        }
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
                && mostly(first, feature -> MunicipalityRecognition.fits(feature, municipality))
                && MunicipalityRecognition.areMunicipalities(set.features(), municipality)) {
            return DatasetKind.MUNICIPALITIES;
        }
        return ofOtherColumns(table, first);
    }

    private static DatasetKind ofOtherColumns(SourceTable table, List<Feature> first) {
        if (OpenStreetMapRoads.are(table) && mostly(first, row -> row.geometry() instanceof Lineal)) {
            return DatasetKind.ROADS;
        }
        ColumnMapping roads = table.columns(Profile.ROADS);
        if (RoadImport.tellsOfRoads(table)
                && mostly(first, row -> row.geometry() == null || row.geometry() instanceof Lineal)
                && mostly(first, row -> isRoad(roads, row))) {
            return DatasetKind.ROADS;
        }
        if (table.features().isSpatial()
                && table.columns(Profile.POPULATION_GRID).hasAll(List.of("id", "population"))
                && mostly(first, row -> row.geometry() == null || row.geometry() instanceof Polygonal)) {
            return DatasetKind.POPULATION_GRID;
        }
        ColumnMapping offices = table.columns(Profile.OFFICES);
        boolean isPlaced =
                table.features().isSpatial() || table.columns(Profile.POINTS).hasAll(List.of("longitude", "latitude"));
        boolean namesOffices = offices.hasAll(List.of("id", "name"))
                && (OFFICE.matcher(offices.columnName("id")).lookingAt()
                        || OFFICE.matcher(offices.columnName("name")).lookingAt());
        return isPlaced && namesOffices ? DatasetKind.OFFICES : DatasetKind.LAYER;
    }

    private static boolean isRoad(ColumnMapping roads, Feature row) {
        String type = roads.text(row, "linkType");
        String roadClass = roads.text(row, "roadClass");
        return type != null
                ? RoadWords.find(LinkType.class, type).isPresent()
                : roadClass != null
                        && RoadWords.find(RoadClass.class, roadClass).isPresent();
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

    private static boolean mostly(List<Feature> features, Predicate<Feature> fits) {
        return !features.isEmpty() && features.stream().filter(fits).count() >= SHARE_THAT_MUST_FIT * features.size();
    }
}
