package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.scenario.EvaluationListing;
import no.omland.web.scenario.LoadListing;
import no.omland.web.scenario.OfficePairListing;
import no.omland.web.scenario.StudyErrandListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts who reaches an office how soon in the scenarios of a study. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioEvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Mixin
    private StudyTravelOptions travel;

    @Mixin
    private StudyResponseOptions responses;

    @Option(
            names = "--by",
            paramLabel = "all|municipality|settlement|office|pair|unit",
            defaultValue = "all",
            descriptionKey = "study-by")
    private StudyBy by;

    @Option(names = "--of", paramLabel = "people|clients", defaultValue = "people", descriptionKey = "study-of")
    private DemandKind demand;

    @Option(names = "--season", paramLabel = "summer|winter", descriptionKey = "study-season")
    private @Nullable Season season;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        GroundedStudy study = file.study(workspace, terminal);
        Map<String, Scenario> scenarios = file.scenarios(study.study());
        StudyOptions.tellOfDemand(study.demand(), terminal);
        if (by == StudyBy.UNIT || responses.isWanted(study, terminal)) {
            responses.evaluate(study, file, by, demand, season, format, terminal);
            return ExitCode.DONE;
        }
        Listing<?> listing = travel.isTransit() ? errands(study, scenarios, terminal) : listing(study, scenarios);
        format.print(listing, terminal);
        return ExitCode.DONE;
    }

    private Listing<?> errands(GroundedStudy study, Map<String, Scenario> scenarios, Terminal terminal) {
        AreaKind area = by.area();
        StudyErrands errands = travel.errands(study, workspace, terminal);
        List<StudyErrandListing.Row> rows = new ArrayList<>();
        scenarios.forEach((name, scenario) ->
                rows.addAll(StudyErrandListing.rows(name, errands.evaluate(scenario), area, demand)));
        return by.narrowed(
                StudyErrandListing.of(rows, study.study().limits(), StudyOptions.municipalities(study)), format);
    }

    private Listing<?> listing(GroundedStudy study, Map<String, Scenario> scenarios) {
        List<EvaluationListing.Row> figures = new ArrayList<>();
        List<LoadListing.Row> loads = new ArrayList<>();
        List<OfficePairListing.Row> pairs = new ArrayList<>();
        scenarios.forEach((name, scenario) -> {
            Season at = season == null ? scenario.network().season() : season;
            if (by == StudyBy.PAIR) {
                pairs.addAll(OfficePairListing.rows(
                        study, name, scenario.withNetwork(scenario.network().withSeason(at))));
                return;
            }
            Evaluation evaluation = study.evaluate(scenario, at);
            if (by == StudyBy.OFFICE) {
                loads.addAll(LoadListing.rows(name, evaluation));
            } else {
                figures.addAll(EvaluationListing.rows(name, at, evaluation, by.area(), demand));
            }
        });
        return switch (by) {
            case PAIR -> OfficePairListing.of(pairs);
            case OFFICE -> LoadListing.of(loads);
            default ->
                by.narrowed(
                        EvaluationListing.of(figures, study.study().limits(), StudyOptions.municipalities(study)),
                        format);
        };
    }
}
