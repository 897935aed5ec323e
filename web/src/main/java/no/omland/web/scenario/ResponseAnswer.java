package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.response.ResponseCover;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.response.ResponseComparison;
import no.omland.scenario.response.ResponseEvaluation;
import no.omland.travel.Season;
import no.omland.travel.search.NearestOffices;
import org.jspecify.annotations.Nullable;

/** Scenarios of units that move out, as JSON. */
final class ResponseAnswer {

    private ResponseAnswer() {}

    static Map<String, @Nullable Object> evaluation(
            GroundedStudy study, Scenario scenario, Season season, ResponseEvaluation evaluation, DemandKind demand) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("scenario", scenario.title());
        answer.put("season", EvaluationListing.lower(season));
        answer.put("demand", EvaluationListing.lower(demand));
        answer.put("required", required(scenario.fleet().required()));
        Map<String, Object> figures = new LinkedHashMap<>();
        for (AreaKind kind : AreaKind.values()) {
            figures.put(
                    EvaluationListing.lower(kind),
                    ResponseListing.of(
                                    ResponseListing.rows(scenario.title(), season, evaluation, kind, demand),
                                    study.ground().snapshot()::municipalityName)
                            .objects());
        }
        answer.put("figures", figures);
        answer.put(
                "units",
                UnitListing.withCovering(UnitListing.ofStudy(
                                UnitListing.rows(scenario.title(), scenario.fleet(), evaluation, demand)))
                        .objects());
        answer.put("places", places(evaluation.cover(), demand));
        return answer;
    }

    private static List<Map<String, Object>> required(List<RequiredReach> required) {
        List<Map<String, Object>> rows = new ArrayList<>();
        required.forEach(
                each -> rows.add(Map.of("minutes", each.minutes(), "for", each.purpose(), "source", each.source())));
        return rows;
    }

    /** For the map: each place with the units that are there first and second, by their number, and their minutes. */
    private static Map<String, Object> places(ResponseCover cover, DemandKind demand) {
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ResponseCover.Reached each : cover.places()) {
            double[] at = {each.point().easting(), each.point().northing()};
            toDegrees.apply(at, 0, 1);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(each.point().id());
            row.add(Counts.rounded(at[0], 5));
            row.add(Counts.rounded(at[1], 5));
            row.add(Counts.count(each.point().people(), demand));
            each.first().ifPresentOrElse(near -> near(row, near), () -> none(row));
            each.second().ifPresentOrElse(near -> near(row, near), () -> none(row));
            rows.add(row);
        }
        Map<String, Object> places = new LinkedHashMap<>();
        places.put(
                "columns",
                List.of("name", "longitude", "latitude", "people", "unit", "minutes", "second", "secondMinutes"));
        places.put("rows", rows);
        return places;
    }

    private static void near(List<@Nullable Object> row, NearestOffices.Near near) {
        row.add(near.office());
        row.add(Counts.minutes(near.tenthSeconds()));
    }

    private static void none(List<@Nullable Object> row) {
        row.add(null);
        row.add(null);
    }

    static Map<String, @Nullable Object> shifts(
            GroundedStudy study, Scenario before, Scenario after, ResponseComparison comparison, DemandKind demand) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("before", before.title());
        answer.put("after", after.title());
        answer.put("demand", EvaluationListing.lower(demand));
        for (AreaKind kind : AreaKind.values()) {
            answer.put(
                    EvaluationListing.lower(kind),
                    ResponseShiftListing.of(
                                    ResponseShiftListing.rows(after.title(), comparison, kind, demand),
                                    study.ground().snapshot()::municipalityName)
                            .objects());
        }
        return answer;
    }
}
