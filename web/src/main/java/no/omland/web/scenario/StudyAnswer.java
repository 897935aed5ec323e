package no.omland.web.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.OfficeTravel;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.scenario.StudyDemand;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.dataset.travel.Place;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.errand.ErrandComparison;
import no.omland.scenario.errand.ErrandEvaluation;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Visits;
import no.omland.scenario.file.StudyWriter;
import no.omland.travel.Season;
import org.jspecify.annotations.Nullable;

/** Studies and what was worked out of them, as JSON. */
final class StudyAnswer {

    private StudyAnswer() {}

    /** A study with its problems and where its sites are; the page changes {@code study} and sends it back. */
    static Map<String, @Nullable Object> of(GroundedStudy study, Language language) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("study", StudyWriter.plain(study.study()));
        answer.put("scenarios", titles(study.study()));
        answer.put("sites", sites(study));
        answer.put("problems", told(study.problems(), language));
        answer.put("notes", told(study.notes(), language));
        answer.put("choices", choices(study.ground()));
        return answer;
    }

    /** What a study on this ground can choose among. */
    private static Map<String, Object> choices(ScenarioGround ground) {
        List<Map<String, String>> municipalities = new ArrayList<>();
        ground.municipalities()
                .forEach(number -> municipalities.add(Map.of(
                        "number", number.digits(), "name", ground.snapshot().municipalityName(number))));
        Map<String, Object> choices = new LinkedHashMap<>();
        choices.put("settlements", ground.settlementNames());
        choices.put("layers", ground.layerNames());
        choices.put("municipalities", municipalities);
        return choices;
    }

    static List<Map<String, Object>> told(List<DataException> each, Language language) {
        return each.stream()
                .map(one -> Map.<String, Object>of(
                        "code", one.code(), "message", one.message(language), "hint", one.hint(language)))
                .toList();
    }

    static List<Map<String, Object>> titles(Study study) {
        List<Map<String, Object>> titles = new ArrayList<>();
        study.scenarios().forEach((name, scenario) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", name);
            row.put("title", scenario.title());
            row.put("alternative", scenario.alternative().orElse(""));
            Map<String, String> offices = new LinkedHashMap<>();
            scenario.offices().forEach((office, each) -> offices.put(office, each.site()));
            row.put("offices", offices);
            Map<String, String> units = new LinkedHashMap<>();
            scenario.fleet().units().forEach((unit, each) -> units.put(unit, each.site()));
            row.put("units", units);
            titles.add(row);
        });
        return titles;
    }

    private static List<Map<String, Object>> sites(GroundedStudy study) {
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        List<Map<String, Object>> sites = new ArrayList<>();
        study.study()
                .sites()
                .keySet()
                .forEach(name -> study.place(name).ifPresent(place -> {
                    double[] at = degrees(toDegrees, place);
                    Map<String, Object> site = new LinkedHashMap<>();
                    site.put("name", name);
                    site.put("longitude", at[0]);
                    site.put("latitude", at[1]);
                    study.metresFromRoad(name).ifPresent(metres -> site.put("metresFromRoad", metres));
                    sites.add(site);
                }));
        return sites;
    }

    private static double[] degrees(CoordinateTransform toDegrees, Place place) {
        double[] at = {place.easting(), place.northing()};
        toDegrees.apply(at, 0, 1);
        return at;
    }

    static Map<String, @Nullable Object> evaluation(
            GroundedStudy study, Scenario scenario, Season season, Evaluation evaluation) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("scenario", scenario.title());
        answer.put("season", EvaluationListing.lower(season));
        answer.put("limits", evaluation.limits().minutes());
        OptionalInt year = scenario.demand().peopleYear();
        StudyDemand people = study.demand(scenario);
        answer.put("year", Counts.year(year));
        answer.put("peopleLayer", people.layer());
        answer.put("peopleOutside", Math.round(people.peopleOutside()));
        answer.put("peopleLeftOut", people.peopleLeftOut());
        for (DemandKind demand : DemandKind.values()) {
            Map<String, Object> figures = new LinkedHashMap<>();
            for (AreaKind kind : AreaKind.values()) {
                figures.put(
                        EvaluationListing.lower(kind),
                        EvaluationListing.of(
                                        EvaluationListing.rows(
                                                scenario.title(), year, season, evaluation, kind, demand),
                                        evaluation.limits(),
                                        study.ground().snapshot()::municipalityName)
                                .objects());
            }
            answer.put(EvaluationListing.lower(demand), figures);
        }
        answer.put(
                "offices",
                LoadListing.of(LoadListing.offices(scenario.title(), year, evaluation))
                        .objects());
        answer.put("staff", LoadListing.staff(scenario.title(), year, evaluation));
        answer.put(
                "pairs",
                OfficePairListing.of(OfficePairListing.rows(
                                scenario.title(),
                                OfficeTravel.of(
                                        study,
                                        scenario.withNetwork(scenario.network().withSeason(season)),
                                        study.ground().printed())))
                        .objects());
        answer.put("sites", sites(study));
        answer.put("places", places(evaluation.visits(), study.ground().snapshot()::municipalityName));
        return answer;
    }

    /** For the map: each place with its office and minutes, and the numbers of its municipality and settlement in the lists beside; arrays, for there are many. */
    private static Map<String, Object> places(Visits visits, Function<MunicipalityNumber, String> names) {
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        DemandPlaces all = visits.places();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            DemandPlace place = all.get(i);
            double[] at = degrees(toDegrees, new Place(place.id(), place.id(), place.easting(), place.northing()));
            List<@Nullable Object> row = new ArrayList<>();
            row.add(place.name());
            row.add(Counts.rounded(at[0], 5));
            row.add(Counts.rounded(at[1], 5));
            row.add(Math.round(place.people()));
            row.add(visits.isReached(i) ? visits.office(i).getAsInt() : null);
            row.add(visits.isReached(i) ? Counts.minutes(visits.tenthSeconds(i)) : null);
            row.add(all.area(AreaKind.MUNICIPALITY, i));
            row.add(all.area(AreaKind.SETTLEMENT, i));
            rows.add(row);
        }
        Map<String, Object> places = new LinkedHashMap<>();
        places.put(
                "columns",
                List.of("name", "longitude", "latitude", "people", "office", "minutes", "municipality", "settlement"));
        places.put("municipalities", all.municipalities().stream().map(names).toList());
        places.put(
                "settlements",
                all.settlements().stream().map(DemandPlaces.Settlement::name).toList());
        places.put("rows", rows);
        return places;
    }

    static Map<String, Object> shifts(GroundedStudy study, String scenario, Comparison comparison, DemandKind demand) {
        Map<String, Object> shifts = new LinkedHashMap<>();
        for (AreaKind kind : AreaKind.values()) {
            shifts.put(
                    EvaluationListing.lower(kind),
                    ShiftListing.of(
                                    ShiftListing.rows(scenario, comparison, kind, demand),
                                    comparison.after().limits(),
                                    study.ground().snapshot()::municipalityName)
                            .objects());
        }
        return shifts;
    }

    /** Who can do an errand by public transport in a scenario, and at which office. */
    static Map<String, @Nullable Object> errands(GroundedStudy study, Scenario scenario, StudyErrands errands) {
        ErrandEvaluation evaluation = errands.evaluate(scenario);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("scenario", scenario.title());
        answer.put("days", days(errands));
        answer.put("limits", evaluation.limits().minutes());
        for (DemandKind demand : DemandKind.values()) {
            Map<String, Object> figures = new LinkedHashMap<>();
            for (AreaKind kind : AreaKind.values()) {
                figures.put(
                        EvaluationListing.lower(kind),
                        StudyErrandListing.of(
                                        StudyErrandListing.rows(
                                                scenario.title(),
                                                scenario.demand().peopleYear(),
                                                evaluation,
                                                kind,
                                                demand),
                                        evaluation.limits(),
                                        study.ground().snapshot()::municipalityName)
                                .objects());
            }
            answer.put(EvaluationListing.lower(demand), figures);
        }
        return answer;
    }

    static Map<String, @Nullable Object> errandShifts(
            GroundedStudy study, Scenario before, Scenario after, StudyErrands errands) {
        ErrandComparison comparison = errands.compare(before, after);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("before", before.title());
        answer.put("after", after.title());
        answer.put("days", days(errands));
        for (DemandKind demand : DemandKind.values()) {
            Map<String, Object> shifts = new LinkedHashMap<>();
            for (AreaKind kind : AreaKind.values()) {
                shifts.put(
                        EvaluationListing.lower(kind),
                        ErrandShiftListing.of(
                                        ErrandShiftListing.rows(after.title(), comparison, kind, demand),
                                        study.ground().snapshot()::municipalityName)
                                .objects());
            }
            answer.put(EvaluationListing.lower(demand), shifts);
        }
        return answer;
    }

    private static List<String> days(StudyErrands errands) {
        return errands.days().stream().map(LocalDate::toString).toList();
    }
}
