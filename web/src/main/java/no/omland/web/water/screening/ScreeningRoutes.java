package no.omland.web.water.screening;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.ReportFormat;
import no.omland.water.screening.Plan;
import no.omland.water.screening.PlanScreening;
import no.omland.water.screening.Worksheet;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Listing;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.live.ServedSnapshot;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * {@code POST /api/water/screening}: the body is the plan, as coordinates when it is text, else as a file. Nothing is kept.
 *
 * <p>{@code format} is json, the usual, csv, or one of the forms of a report.
 */
public final class ScreeningRoutes {

    private static final double USUAL_DISTANCE_METRES = 500;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final EpsgCode DEGREES = new EpsgCode(4326);
    private static final EpsgCode NATIONAL = new EpsgCode(25833);

    private final LiveWorkspace workspace;

    public ScreeningRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A worksheet as the page shows it.
     *
     * @param outline the rings and lines of the plan as longitude, latitude
     * @param nearest id of the nearest body when none is touched or near
     */
    private record Answer(
            String name,
            boolean mended,
            double distanceMetres,
            int withoutGeometry,
            int onlyPosition,
            int networkUnknown,
            @Nullable String nearest,
            @Nullable String nearestName,
            @Nullable Long nearestMetres,
            List<List<double[]>> outline,
            List<Map<String, @Nullable Object>> rows) {}

    public void register(RoutesConfig routes) {
        routes.post("/api/water/screening", this::screen);
    }

    private void screen(Context context) {
        ServedSnapshot served = workspace.served();
        Worksheet worksheet = served.worksheet(plan(context), distance(context));
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        Listing<Worksheet.Sheet> listing = WorksheetListing.of(worksheet);
        context.header("Cache-Control", "no-store");
        if (format.equals("json")) {
            Answers.write(context, answer(worksheet, listing));
        } else if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "paragraf-12", listing);
        } else {
            ReportFormat form = ReportFormat.ofFileName("x." + format)
                    .orElseThrow(() ->
                            DataException.use("selection.unknown", "format", format, "json · csv · pdf · html · docx"));
            context.header("Content-Disposition", "attachment; filename=\"paragraf-12." + form.ending() + "\"");
            context.contentType(form.mediaType())
                    .result(form.write(served.packs().worksheet(worksheet, language(context), LocalDate.now(NORWAY))));
        }
    }

    private static Plan plan(Context context) {
        String name = Optional.ofNullable(context.queryParam("name"))
                .filter(each -> !each.isBlank())
                .orElse("Plan");
        EpsgCode crs = crs(context.queryParam("crs"));
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (type.startsWith("text/plain")) {
            return PlanReading.ofCoordinates(context.body(), name, crs);
        }
        String file = Optional.ofNullable(context.queryParam("file")).orElse("plan.geojson");
        return PlanReading.ofContent(context.bodyInputStream(), file, name, crs);
    }

    private static @Nullable EpsgCode crs(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : EpsgCode.parse(written);
        } catch (IllegalArgumentException e) {
            throw DataException.use("crs.unknown", "crs", String.valueOf(written));
        }
    }

    private static double distance(Context context) {
        String written = context.queryParam("distance");
        try {
            return written == null ? USUAL_DISTANCE_METRES : Double.parseDouble(written.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw DataException.use(
                    "screening.distance", "distance", written, (long) PlanScreening.LONGEST_DISTANCE_METRES);
        }
    }

    private static PackLanguage language(Context context) {
        String wanted = context.queryParam("language");
        return PackLanguage.find(wanted == null ? "nb" : wanted)
                .orElseThrow(() -> DataException.use("document.language", String.valueOf(wanted)));
    }

    private static Answer answer(Worksheet worksheet, Listing<Worksheet.Sheet> listing) {
        PlanScreening screening = worksheet.screening();
        return new Answer(
                screening.plan().name(),
                !screening.plan().mended().isEmpty(),
                screening.distanceMetres(),
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
                WorksheetDetails.rows(worksheet, listing));
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
