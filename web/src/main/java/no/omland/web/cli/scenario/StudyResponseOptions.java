package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyResponse;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import no.omland.web.cli.siting.ResponseWords;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.scenario.ResponseListing;
import no.omland.web.scenario.ResponseShiftListing;
import no.omland.web.scenario.UnitListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Units that move out in place of offices that people travel to. */
final class StudyResponseOptions {

    private static final List<String> AREA = List.of(
            "scenario",
            "season",
            "municipality",
            "settlement",
            "count",
            "requiredWithin",
            "requiredPercent",
            "meanMinutes",
            "medianMinutes",
            "ninetiethMinutes",
            "worstMinutes",
            "worst");
    private static final List<String> NOT_REACHED = List.of("beyond", "unreached", "notConnected");
    private static final List<String> SHIFT = List.of(
            "scenario",
            "municipality",
            "settlement",
            "minutesBefore",
            "minutesAfter",
            "minutesMore",
            "sooner",
            "later",
            "requiredBeyond",
            "requiredNewly");
    private static final List<String> CHANGED = List.of("cutOff", "newlyConnected");

    @Option(names = "--response", descriptionKey = "study-response")
    private boolean response;

    /** Whether units are asked about: when that is said, and when the study has nothing else. Says on the terminal that a study has units too. */
    boolean isWanted(GroundedStudy study, Terminal terminal) {
        boolean hasUnits = StudyResponse.isIn(study);
        boolean hasOffices = study.study().scenarios().values().stream()
                .anyMatch(each -> !each.offices().isEmpty());
        if (hasUnits && hasOffices && !response) {
            terminal.err().println(terminal.texts().text("scenario.has-units"));
            terminal.err().flush();
        }
        return response || hasUnits && !hasOffices;
    }

    /** Those of the chosen in which units move out; the others only when they are named. */
    private static Map<String, Scenario> moving(GroundedStudy study, StudyOptions file) {
        Map<String, Scenario> chosen = file.scenarios(study.study());
        if (file.names().isEmpty()) {
            chosen.keySet().retainAll(StudyResponse.scenarios(study).keySet());
        }
        return chosen;
    }

    void evaluate(
            GroundedStudy study,
            StudyOptions file,
            StudyBy by,
            DemandKind demand,
            @Nullable Season season,
            StudyTable table,
            Terminal terminal) {
        StudyResponse responses = new StudyResponse(study, demand);
        List<ResponseListing.Row> areas = new ArrayList<>();
        List<UnitListing.Row> units = new ArrayList<>();
        Optional<AreaKind> area = by == StudyBy.UNIT ? Optional.empty() : Optional.of(by.area());
        moving(study, file).forEach((name, scenario) -> {
            Season at = season == null ? scenario.network().season() : season;
            var evaluation = responses.evaluate(scenario, at);
            area.ifPresentOrElse(
                    kind -> areas.addAll(ResponseListing.rows(name, at, evaluation, kind, demand)),
                    () -> units.addAll(UnitListing.rows(name, scenario.fleet(), evaluation, demand)));
        });
        if (area.isPresent()) {
            Listing<ResponseListing.Row> listing = ResponseListing.of(areas, StudyOptions.municipalities(study));
            table.print(listing, by, AREA, NOT_REACHED, terminal);
        } else if (table.isForPeople()) {
            table.print(UnitListing.ofStudy(units), terminal);
            ResponseWords.tellOfAway(units, terminal);
        } else {
            table.print(UnitListing.withCovering(UnitListing.ofStudy(units)), terminal);
        }
        terminal.err().println(terminal.texts().text("scenario.response"));
        terminal.err().flush();
    }

    /**
     * @param before null for the first in which units move out
     * @param season null for that of each scenario
     */
    Scenario compare(
            GroundedStudy study,
            StudyOptions file,
            @Nullable String before,
            StudyBy by,
            DemandKind demand,
            @Nullable Season season,
            StudyTable table,
            Terminal terminal) {
        StudyResponse responses = new StudyResponse(study, demand);
        String first = before == null
                ? StudyResponse.scenarios(study).keySet().iterator().next()
                : before;
        Scenario base = study.study().scenario(first);
        List<ResponseShiftListing.Row> rows = new ArrayList<>();
        moving(study, file).forEach((name, scenario) -> {
            if (!name.equals(first)) {
                rows.addAll(ResponseShiftListing.rows(
                        name, responses.compare(base, scenario, Optional.ofNullable(season)), by.area(), demand));
            }
        });
        Listing<ResponseShiftListing.Row> listing = ResponseShiftListing.of(rows, StudyOptions.municipalities(study));
        table.print(listing, by, SHIFT, CHANGED, terminal);
        return base;
    }
}
