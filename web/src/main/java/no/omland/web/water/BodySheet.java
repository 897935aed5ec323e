package no.omland.web.water;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.GoalExemption;
import no.omland.water.Modification;
import no.omland.water.Pressure;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;
import no.omland.water.register.SourceFiles;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Puntal;

/**
 * Everything known of one body.
 *
 * @param elsewhere codes of other countries and of the shelf that it also lies in
 * @param municipalitiesByPosition whether the municipalities were found from its position
 * @param quality its quality elements, or null when none is known
 * @param attributes every other column of its sources, as given
 * @param location longitude and latitude of a point on it, or null
 * @param bounds west, south, east, north in degrees, or null
 * @param datasets the files it came from
 */
record BodySheet(
        int index,
        String id,
        String europeanId,
        @Nullable String name,
        WaterCategory category,
        Modification modification,
        @JsonProperty("class") EcologicalClass ecologicalClass,
        ChemicalStatus chemical,
        Goal goal,
        @Nullable String area,
        @Nullable String region,
        @Nullable String basin,
        List<BodyRow.MunicipalityName> municipalities,
        List<String> elsewhere,
        boolean municipalitiesByPosition,
        @Nullable String nationalType,
        @Nullable String changed,
        List<Pressure> pressures,
        @Nullable ElementSheet quality,
        List<Attribute> attributes,
        double @Nullable [] location,
        double @Nullable [] bounds,
        String geometry,
        String link,
        List<String> datasets) {

    /** The body's own goal. */
    record Goal(
            @Nullable EcologicalClass ecological,
            @Nullable ChemicalStatus chemical,
            @Nullable Boolean met,
            @Nullable Integer gapInClasses,
            @Nullable Integer deadlineYear,
            List<GoalExemption> exemptions) {}

    /** A column of a source and its value. */
    record Attribute(String name, String value) {}

    static BodySheet of(int index, WaterBody body, WorkspaceSnapshot snapshot) {
        Geometry inDegrees = inDegrees(body.geometry());
        return new BodySheet(
                index,
                body.id().text(),
                body.id().european(),
                body.name(),
                body.category(),
                body.modification(),
                body.ecologicalClass(),
                body.chemicalStatus(),
                goal(body),
                body.place().area(),
                body.place().region(),
                body.place().basin(),
                BodyRow.municipalities(body, snapshot),
                body.place().elsewhere(),
                body.place().municipalitiesByPosition(),
                body.waterType(),
                body.changed() == null ? null : body.changed().toString(),
                body.pressures(),
                ElementSheet.of(body, snapshot.qualityElements()),
                body.attributes().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(SourceFiles.COLUMN))
                        .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                        .toList(),
                inDegrees == null ? null : location(inDegrees),
                inDegrees == null ? null : bounds(inDegrees.getEnvelopeInternal()),
                kind(body.geometry()),
                body.id().registerAddress(),
                SourceFiles.list(body.attributes().get(SourceFiles.COLUMN)));
    }

    private static Goal goal(WaterBody body) {
        ChemicalStatus chemical = body.objective().chemical();
        return new Goal(
                BodyRow.known(body.objective().ecological()),
                chemical == ChemicalStatus.UNKNOWN ? null : chemical,
                body.meetsObjective().orElse(null),
                body.gapInClasses().isPresent() ? body.gapInClasses().getAsInt() : null,
                body.objective().deadlineYear(),
                body.objective().exemptions());
    }

    private static @Nullable Geometry inDegrees(@Nullable Geometry geometry) {
        return geometry == null
                ? null
                : CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84)
                        .transform(geometry);
    }

    private static double[] location(Geometry inDegrees) {
        var point = inDegrees.getInteriorPoint();
        return new double[] {point.getX(), point.getY()};
    }

    static double[] bounds(Envelope box) {
        return new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
    }

    private static String kind(@Nullable Geometry geometry) {
        if (geometry == null) {
            return "NONE";
        }
        return geometry instanceof Puntal ? "POINT" : geometry instanceof Lineal ? "LINE" : "POLYGON";
    }
}
