package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.account.AccountComparison;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.dataset.scenario.StudyAccounts;
import no.omland.dataset.travel.TransitGround;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.resilience.Resilience;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.Season;
import no.omland.travel.catchment.Catchment;
import no.omland.travel.catchment.DrawingRules;

/**
 * All that a report tells, asked once.
 *
 * @param scenarios in the order of the file; the first is what the others are compared with; none when the study has units that move out, and no offices
 * @param proofs of the best sites, by rising number of offices
 * @param transit for those without a car; empty when the workspace has no timetable
 */
record StudyFindings(
        GroundedStudy grounded,
        StudyAccounts accounts,
        List<ScenarioFindings> scenarios,
        List<SiteProof> proofs,
        Optional<TransitFindings> transit) {

    /** As many as a reader can hold against each other. */
    private static final int MOST_SHOWN_CLOSELY = 4;

    StudyFindings {
        scenarios = List.copyOf(scenarios);
        proofs = List.copyOf(proofs);
    }

    /**
     * @param only the short names of scenarios that it is about, besides the first; of none, all
     * @throws DataException the first of the study's problems, or when a scenario is not there
     */
    static StudyFindings of(GroundedStudy grounded, Collection<String> only, Optional<TransitGround> timetable) {
        Study study = grounded.fitting();
        StudyAccounts accounts = new StudyAccounts(grounded);
        List<ScenarioFindings> found = new ArrayList<>();
        only.forEach(study::scenario);
        if (study.scenarios().values().stream().allMatch(each -> each.offices().isEmpty())) {
            return new StudyFindings(grounded, accounts, List.of(), List.of(), Optional.empty());
        }
        study.scenarios().forEach((key, scenario) -> {
            if (found.isEmpty() || only.isEmpty() || only.contains(key)) {
                found.add(
                        found(grounded, accounts, key, scenario, found.stream().findFirst()));
            }
        });
        Set<String> close = shownClosely(found);
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        found.forEach(each -> scenarios.put(each.key(), each.scenario()));
        return new StudyFindings(
                grounded,
                accounts,
                found.stream()
                        .map(each -> close.contains(each.key()) ? closely(grounded, each) : each)
                        .toList(),
                SiteProof.of(
                        grounded, found.stream().map(ScenarioFindings::scenario).toList()),
                timetable.map(each -> TransitFindings.of(grounded, each, scenarios)));
    }

    private static ScenarioFindings found(
            GroundedStudy grounded,
            StudyAccounts accounts,
            String key,
            Scenario scenario,
            Optional<ScenarioFindings> first) {
        Map<Season, Evaluation> bySeason = new EnumMap<>(Season.class);
        for (Season season : Season.values()) {
            bySeason.put(season, grounded.evaluate(scenario, season));
        }
        Evaluation evaluation = grounded.evaluate(scenario);
        StudyAccount account = accounts.of(scenario, evaluation.visits());
        return new ScenarioFindings(
                key,
                scenario,
                evaluation,
                bySeason,
                first.map(each -> grounded.compare(each.scenario(), scenario)),
                account,
                first.map(each -> new AccountComparison(each.account().account(), account.account())),
                Map.of(),
                List.of());
    }

    /** The first, and of each alternative the one with the shortest way for people; all of them when they are few. */
    private static Set<String> shownClosely(List<ScenarioFindings> found) {
        if (found.size() <= MOST_SHOWN_CLOSELY) {
            return found.stream().map(ScenarioFindings::key).collect(Collectors.toSet());
        }
        Map<String, ScenarioFindings> best = new LinkedHashMap<>();
        Comparator<ScenarioFindings> shortest = NEAREST_FIRST;
        found.stream()
                .skip(1)
                .forEach(each -> best.merge(
                        each.scenario().alternative().orElse(""), each, (a, b) -> shortest.compare(b, a) < 0 ? b : a));
        Set<String> keys = new LinkedHashSet<>();
        keys.add(found.get(0).key());
        best.values().stream().limit(MOST_SHOWN_CLOSELY - 1L).forEach(each -> keys.add(each.key()));
        return keys;
    }

    /**
     * Most people who reach an office, then most weekdays on which they reach one that is open, then the least mean time on any weekday, then on a day of their own choosing. Where every office is
     * open on all weekdays the two means are the same. Whole people and hundredths of days, for sums of parts differ in the last bit.
     */
    static final Comparator<ScenarioFindings> NEAREST_FIRST = Comparator.comparingLong(
                    (ScenarioFindings each) -> -Math.round(each.people().reached()))
            .thenComparingLong(
                    each -> -Math.round(100 * each.people().weekdaysServed().orElse(0)))
            .thenComparingDouble(each -> each.people().weekdayMeanTenthSeconds().orElse(Double.MAX_VALUE))
            .thenComparingDouble(each -> each.people().meanTenthSeconds().orElse(Double.MAX_VALUE));

    private static ScenarioFindings closely(GroundedStudy grounded, ScenarioFindings each) {
        Map<Season, Resilience> closures = new EnumMap<>(Season.class);
        for (Season season : Season.values()) {
            closures.put(
                    season, grounded.resilience(each.scenario(), season, grounded.stretches(each.scenario(), season)));
        }
        List<NetworkPoint> offices = each.evaluation().visits().offices().stream()
                .map(office -> office.site().road())
                .toList();
        return each.shownClosely(
                closures,
                Catchment.of(
                        grounded.travel(each.scenario().network()).costs(),
                        Direction.TO,
                        offices,
                        grounded.study().limits(),
                        grounded.ground().travel().land(),
                        DrawingRules.USUAL));
    }

    Study study() {
        return grounded.study();
    }

    ScenarioFindings first() {
        return scenarios.get(0);
    }

    List<ScenarioFindings> shownClosely() {
        return scenarios.stream().filter(ScenarioFindings::isShownClosely).toList();
    }

    /** The shown ones that are compared with the first. */
    List<ScenarioFindings> alternatives() {
        return shownClosely().stream().filter(each -> each.change().isPresent()).toList();
    }

    /** Whether some office is closed on some weekday. */
    boolean openingDaysTell() {
        return !scenarios.stream().allMatch(ScenarioFindings::isOpenAllWeekdays);
    }

    /** Whose people have the shortest way. */
    ScenarioFindings nearest() {
        return scenarios.stream().min(NEAREST_FIRST).orElseThrow();
    }

    /** Those whose budget is least, of those whose costs are all known; several when they cost the same. */
    List<ScenarioFindings> cheapestForBudget() {
        List<ScenarioFindings> complete = scenarios.stream()
                .filter(each -> each.account().account().isComplete())
                .toList();
        long least = complete.stream()
                .mapToLong(each -> each.account().account().budgetKroner())
                .min()
                .orElse(0);
        return complete.stream()
                .filter(each -> each.account().account().budgetKroner() == least)
                .toList();
    }

    /** Those that cost least with people's journeys counted, of those that can be weighed; several when they cost the same. */
    List<ScenarioFindings> cheapestInAll() {
        List<ScenarioFindings> weighed =
                scenarios.stream().filter(ScenarioFindings::isWeighed).toList();
        long least = weighed.stream()
                .mapToLong(each -> each.account().account().totalKroner())
                .min()
                .orElse(0);
        return weighed.stream()
                .filter(each -> each.account().account().totalKroner() == least)
                .toList();
    }
}
