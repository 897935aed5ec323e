package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
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

    @Option(
            names = "--by",
            paramLabel = "all|municipality|settlement|office|pair",
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
        List<GroundedStudy> studies = file.studies(workspace, terminal);
        studies.forEach(
                study -> DemandNotes.tell(study, file.scenarios(study.study()).values(), terminal));
        Listing<?> listing = travel.isTransit() ? errands(studies, terminal) : listing(studies);
        print(listing, isByYear(studies), terminal);
        return ExitCode.DONE;
    }

    private <R> void print(Listing<R> listing, boolean isByYear, Terminal terminal) {
        format.print(isByYear ? listing : listing.without("year"), terminal);
    }

    /** The year is told when it is asked for, or when it is not one and the same; in JSON always. */
    private boolean isByYear(List<GroundedStudy> studies) {
        return format == ListingFormat.JSON
                || file.isOfAYear()
                || studies.stream()
                                .flatMap(study -> file.scenarios(study.study()).values().stream())
                                .map(scenario -> scenario.demand().peopleYear())
                                .distinct()
                                .count()
                        > 1;
    }

    private Listing<?> errands(List<GroundedStudy> studies, Terminal terminal) {
        AreaKind area = by.area();
        List<StudyErrandListing.Row> rows = new ArrayList<>();
        for (GroundedStudy study : studies) {
            StudyErrands errands = travel.errands(study, workspace, terminal);
            file.scenarios(study.study())
                    .forEach((name, scenario) -> rows.addAll(StudyErrandListing.rows(
                            name, scenario.demand().peopleYear(), errands.evaluate(scenario), area, demand)));
        }
        GroundedStudy first = studies.get(0);
        return by.narrowed(
                StudyErrandListing.of(rows, first.study().limits(), StudyOptions.municipalities(first)), format);
    }

    private Listing<?> listing(List<GroundedStudy> studies) {
        List<EvaluationListing.Row> figures = new ArrayList<>();
        List<LoadListing.Row> loads = new ArrayList<>();
        List<OfficePairListing.Row> pairs = new ArrayList<>();
        // Travel between offices is the same whatever year the people are of.
        List<GroundedStudy> asked = by == StudyBy.PAIR ? studies.subList(0, 1) : studies;
        asked.forEach(study -> file.scenarios(study.study()).forEach((name, scenario) -> {
            Season at = season == null ? scenario.network().season() : season;
            OptionalInt year = scenario.demand().peopleYear();
            if (by == StudyBy.PAIR) {
                pairs.addAll(OfficePairListing.rows(
                        study, name, scenario.withNetwork(scenario.network().withSeason(at))));
                return;
            }
            Evaluation evaluation = study.evaluate(scenario, at);
            if (by == StudyBy.OFFICE) {
                loads.addAll(LoadListing.rows(name, year, evaluation));
            } else {
                figures.addAll(EvaluationListing.rows(name, year, at, evaluation, by.area(), demand));
            }
        }));
        GroundedStudy first = studies.get(0);
        return switch (by) {
            case PAIR -> OfficePairListing.of(pairs);
            case OFFICE -> LoadListing.of(loads);
            default ->
                by.narrowed(
                        EvaluationListing.of(figures, first.study().limits(), StudyOptions.municipalities(first)),
                        format);
        };
    }
}
