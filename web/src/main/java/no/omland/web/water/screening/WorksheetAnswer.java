package no.omland.web.water.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.maps.pack.PackLanguage;
import no.omland.water.screening.PlanScreening;
import no.omland.water.screening.Worksheet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A worksheet as JSON, for the page and for the command line.
 *
 * @param outsideData whether the plan lies outside all that a place is known of, so that finding nothing says nothing
 * @param networkUnknown touched bodies of which it is not known what lies up and down the river
 * @param nearest id of the nearest body when none is touched or near
 * @param outline the rings and lines of the plan as longitude, latitude
 */
public record WorksheetAnswer(
        String name,
        boolean mended,
        double distanceMetres,
        boolean outsideData,
        int withoutGeometry,
        int onlyPosition,
        int networkUnknown,
        @Nullable String nearest,
        @Nullable String nearestName,
        @Nullable Long nearestMetres,
        List<List<double[]>> outline,
        List<Map<String, @Nullable Object>> rows) {

    private static final EpsgCode DEGREES = new EpsgCode(4326);
    private static final EpsgCode NATIONAL = new EpsgCode(25833);

    /** The answer, with what to ask for in a language. */
    public static WorksheetAnswer of(Worksheet worksheet, PackLanguage language) {
        return with(worksheet, WorksheetListing.structured(worksheet, language).objects());
    }

    /** The answer with the {@code details} of each body that the page shows. */
    static WorksheetAnswer detailed(Worksheet worksheet, PackLanguage language) {
        return with(worksheet, WorksheetDetails.rows(worksheet, WorksheetListing.structured(worksheet, language)));
    }

    private static WorksheetAnswer with(Worksheet worksheet, List<Map<String, @Nullable Object>> rows) {
        PlanScreening screening = worksheet.screening();
        return new WorksheetAnswer(
                screening.plan().name(),
                !screening.plan().mended().isEmpty(),
                screening.distanceMetres(),
                screening.outsideData(),
                screening.withoutGeometry(),
                screening.onlyPosition(),
                screening.networkUnknown(),
                screening.nearest().map(each -> each.body().id().text()).orElse(null),
                screening.nearest().map(each -> each.body().title()).orElse(null),
                screening
                        .nearest()
                        .map(each -> Math.round(each.distanceMetres()))
                        .orElse(null),
                outline(screening.plan().geometry()),
                rows);
    }

    private static List<List<double[]>> outline(Geometry plan) {
        Geometry placed = CoordinateTransform.between(NATIONAL, DEGREES).transform(plan);
        List<List<double[]>> lines = new ArrayList<>();
        for (int i = 0; i < placed.getNumGeometries(); i++) {
            Geometry part = placed.getGeometryN(i);
            Geometry border = part.getDimension() == 2 ? part.getBoundary() : part;
            for (int k = 0; k < border.getNumGeometries(); k++) {
                List<double[]> line = new ArrayList<>();
                for (Coordinate place : border.getGeometryN(k).getCoordinates()) {
                    line.add(new double[] {place.x, place.y});
                }
                lines.add(line);
            }
        }
        return lines;
    }
}
