package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.response.ResponseUnit;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.response.ResponseComparison;
import no.omland.scenario.response.ResponseEvaluation;
import no.omland.scenario.response.ResponsePeople;
import no.omland.travel.Season;

/** What the scenarios of a study mean whose units move out to people. */
public final class StudyResponse {

    private final GroundedStudy study;
    private final DemandKind kind;
    private final Map<DemandChoice, ResponsePeople> people = new HashMap<>();

    /**
     * @param kind whom the units are for
     * @throws DataException the first of the study's problems, or when no units move out in it, or it counts no clients that are asked for
     */
    public StudyResponse(GroundedStudy study, DemandKind kind) {
        this.study = study;
        this.kind = kind;
        study.fitting();
        if (kind == DemandKind.CLIENTS
                && study.study().scenarios().values().stream()
                        .allMatch(each -> each.demand().clients().isEmpty())) {
            throw DataException.use("siting.no-clients", "of", study.study().title());
        }
        if (!isIn(study)) {
            throw DataException.use(
                    "scenario.no-units", study.study().title(), study.study().title());
        }
    }

    /** Whether units move out in any of its scenarios. */
    public static boolean isIn(GroundedStudy study) {
        return !scenarios(study).isEmpty();
    }

    /** The scenarios in which units move out, by their short names in the order of the file. */
    public static Map<String, Scenario> scenarios(GroundedStudy study) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>(study.study().scenarios());
        scenarios.values().removeIf(each -> each.fleet().isEmpty());
        return scenarios;
    }

    public GroundedStudy study() {
        return study;
    }

    /** @throws DataException when no units move out in the scenario, or it counts no clients that are asked for */
    public ResponseEvaluation evaluate(Scenario scenario, Season season) {
        return ResponseEvaluation.of(
                study.travel(scenario, season).costs(),
                people(scenario),
                units(scenario),
                scenario.fleet().times());
    }

    /** Those of one demand are one and the same, so that two scenarios of it can be compared. */
    private ResponsePeople people(Scenario scenario) {
        if (kind == DemandKind.CLIENTS && scenario.demand().clients().isEmpty()) {
            throw DataException.use("siting.no-clients", "of", scenario.title());
        }
        StudyDemand demand = study.demand(scenario);
        return people.computeIfAbsent(
                scenario.demand(), any -> new ResponsePeople(demand.places(), demand.points(kind)));
    }

    /**
     * For the people of the latter, as {@link GroundedStudy#compare} has it.
     *
     * @param season both are seen in; empty for each in its own
     * @throws DataException when no units move out in one of the scenarios
     */
    public ResponseComparison compare(Scenario before, Scenario after, Optional<Season> season) {
        return ResponseComparison.of(
                evaluate(
                        before.withDemand(after.demand()),
                        season.orElse(before.network().season())),
                evaluate(after, season.orElse(after.network().season())));
    }

    private List<ResponseUnit> units(Scenario scenario) {
        if (scenario.fleet().isEmpty()) {
            throw DataException.use("scenario.no-units", scenario.title(), scenario.title());
        }
        List<ResponseUnit> units = new ArrayList<>();
        scenario.fleet().units().forEach((name, unit) -> {
            OfficeSite site = study.sites().get(unit.site());
            if (site == null) {
                throw DataException.use(
                        "scenario.unknown-site",
                        name,
                        unit.site(),
                        String.join(", ", study.sites().keySet()));
            }
            units.add(new ResponseUnit(name, name, site.road(), unit.turnOutTenthSeconds()));
        });
        return units;
    }
}
