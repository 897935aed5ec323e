package no.omland.maps.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.account.AccountComparison;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.scenario.Opening;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.resilience.Resilience;
import no.omland.travel.Season;
import no.omland.travel.catchment.Catchment;

/**
 * All that is found of one scenario.
 *
 * @param key its short name in the file
 * @param evaluation in its own season
 * @param bySeason the same in summer and in winter
 * @param change against the first scenario; empty for that one
 * @param accountChange against the first scenario; empty for that one
 * @param resilience by season, for those that are shown closely; else empty
 * @param catchments for those that are shown closely; else empty
 */
record ScenarioFindings(
        String key,
        Scenario scenario,
        Evaluation evaluation,
        Map<Season, Evaluation> bySeason,
        Optional<Comparison> change,
        StudyAccount account,
        Optional<AccountComparison> accountChange,
        Map<Season, Resilience> resilience,
        List<Catchment> catchments) {

    ScenarioFindings {
        bySeason = Map.copyOf(bySeason);
        resilience = Map.copyOf(resilience);
        catchments = List.copyOf(catchments);
    }

    String title() {
        return scenario.title();
    }

    Figures people() {
        return evaluation.everybody().people();
    }

    /** Whether every office is open Monday to Friday, so that it makes no difference which of them one must come on. */
    boolean isOpenAllWeekdays() {
        return scenario.offices().values().stream()
                .allMatch(office -> office.opening().days().containsAll(Opening.WEEKDAYS.days()));
    }

    boolean isShownClosely() {
        return !resilience.isEmpty();
    }

    /** Whether its account can be weighed against others. */
    boolean isWeighed() {
        return account.hasUsers() && account.account().isComplete();
    }

    ScenarioFindings shownClosely(Map<Season, Resilience> closures, List<Catchment> areas) {
        return new ScenarioFindings(
                key, scenario, evaluation, bySeason, change, account, accountChange, closures, areas);
    }
}
