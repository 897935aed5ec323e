package no.omland.web.water.screening;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import no.omland.calendar.NorwegianDay;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.maps.report.ReportFormat;
import no.omland.water.screening.Plan;
import no.omland.water.screening.PlanScreening;
import no.omland.water.screening.Worksheet;
import no.omland.web.answer.Answers;
import no.omland.web.answer.DocumentLanguage;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.live.ServedSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/water/screening}: the body is the plan, as coordinates when it is text, else as a file. Nothing is kept.
 *
 * <p>{@code format} is json, the usual, csv, or one of the forms of a report.
 */
public final class ScreeningRoutes {

    private static final double USUAL_DISTANCE_METRES = 500;
    private final LiveWorkspace workspace;

    public ScreeningRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.post("/api/water/screening", this::screen);
    }

    private void screen(Context context) {
        ServedSnapshot served = workspace.served();
        Worksheet worksheet = served.worksheet(plan(context), distance(context));
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        context.header("Cache-Control", "no-store");
        if (format.equals("json")) {
            Answers.write(context, WorksheetAnswer.detailed(worksheet, DocumentLanguage.of(context)));
        } else if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "paragraf-12", WorksheetListing.of(worksheet, DocumentLanguage.of(context)));
        } else {
            ReportFormat form = ReportFormat.ofFileName("x." + format)
                    .orElseThrow(() ->
                            DataException.use("selection.unknown", "format", format, "json · csv · pdf · html · docx"));
            context.header("Content-Disposition", "attachment; filename=\"paragraf-12." + form.ending() + "\"");
            context.contentType(form.mediaType())
                    .result(form.write(
                            served.packs().worksheet(worksheet, DocumentLanguage.of(context), NorwegianDay.today())));
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
                    "screening.distance", "distance", written, PlanScreening.LONGEST_DISTANCE_METRES / 1000);
        }
    }
}
