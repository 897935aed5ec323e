package no.omland.web.cli.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.OfficeTravel;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
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

    private static final List<String> AREA = List.of(
            "scenario",
            "year",
            "municipality",
            "count",
            "withinLimit",
            "meanMinutes",
            "medianMinutes",
            "ninetiethMinutes",
            "worstMinutes",
            "worst");
    private static final List<String> SETTLEMENT = List.of(
            "scenario",
            "year",
            "municipality",
            "settlement",
            "count",
            "office",
            "officeMinutes",
            "nextOffice",
            "nextMinutes");
    private static final List<String> NOT_REACHED = List.of("unreached", "withoutOffice", "notConnected");

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Mixin
    private ServiceOption service;

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

    @Option(names = "--printed", paramLabel = "FILE", descriptionKey = "study-printed")
    private @Nullable Path printed;

    @Mixin
    private StudyTable table;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        List<GroundedStudy> studies = file.studies(workspace, service, terminal);
        if (by == StudyBy.UNIT || responses.isWanted(studies.get(0), terminal)) {
            responses.evaluate(file.one(studies), file, by, demand, season, table, terminal);
            return ExitCode.DONE;
        }
        studies.forEach(
                study -> DemandNotes.tell(study, file.scenarios(study.study()).values(), terminal));
        if (travel.isTransit()) {
            errands(studies, terminal);
        } else {
            switch (by) {
                // Travel between offices is the same whatever year the people are of.
                case PAIR -> pairs(studies.get(0), terminal);
                case OFFICE -> offices(studies, terminal);
                default -> areas(studies, terminal);
            }
        }
        return ExitCode.DONE;
    }

    private Season season(Scenario scenario) {
        return season == null ? scenario.network().season() : season;
    }

    /** With the year when it is asked for, or when it is not one and the same for all; in JSON always. */
    private <R> Listing<R> ofYears(Listing<R> listing, List<GroundedStudy> studies) {
        boolean isTold = table.isForJson()
                || file.isOfAYear()
                || studies.stream()
                                .flatMap(study -> file.scenarios(study.study()).values().stream())
                                .map(scenario -> scenario.demand().peopleYear())
                                .distinct()
                                .count()
                        > 1;
        return isTold ? listing : listing.without("year");
    }

    private void areas(List<GroundedStudy> studies, Terminal terminal) {
        List<EvaluationListing.Row> rows = new ArrayList<>();
        studies.forEach(study -> file.scenarios(study.study())
                .forEach((name, scenario) -> rows.addAll(EvaluationListing.rows(
                        name,
                        scenario.demand().peopleYear(),
                        season(scenario),
                        study.evaluate(scenario, season(scenario)),
                        by.area(),
                        demand))));
        GroundedStudy first = studies.get(0);
        Listing<EvaluationListing.Row> listing =
                EvaluationListing.of(rows, first.study().limits(), StudyOptions.municipalities(first));
        table.print(ofYears(listing, studies), by, by == StudyBy.SETTLEMENT ? SETTLEMENT : AREA, NOT_REACHED, terminal);
    }

    private void offices(List<GroundedStudy> studies, Terminal terminal) {
        List<LoadListing.Row> rows = new ArrayList<>();
        studies.forEach(study -> file.scenarios(study.study())
                .forEach((name, scenario) -> rows.addAll(LoadListing.rows(
                        name, scenario.demand().peopleYear(), study.evaluate(scenario, season(scenario))))));
        Texts texts = terminal.texts();
        table.print(
                ofYears(
                        table.isForPeople()
                                ? LoadListing.table(
                                        rows,
                                        texts.text("scenario.all-offices"),
                                        kind -> texts.find("staff." + kind).orElse(kind))
                                : LoadListing.of(rows),
                        studies),
                terminal);
    }

    private void pairs(GroundedStudy study, Terminal terminal) {
        List<PrintedTravel> tables = printed == null ? study.ground().printed() : List.of(PrintedTravel.read(printed));
        List<OfficePairListing.Row> rows = new ArrayList<>();
        file.scenarios(study.study()).forEach((name, scenario) -> {
            Scenario inSeason = scenario.withNetwork(scenario.network().withSeason(season(scenario)));
            OfficeTravel between = OfficeTravel.of(study, inSeason, tables);
            if (table.isForPeople() && !table.isWide()) {
                new OfficeMatrix(between, terminal).print(name);
            } else {
                rows.addAll(OfficePairListing.rows(name, between));
            }
        });
        if (!table.isForPeople() || table.isWide()) {
            table.print(OfficePairListing.of(rows), terminal);
        }
    }

    private void errands(List<GroundedStudy> studies, Terminal terminal) {
        AreaKind area = by.area();
        List<StudyErrandListing.Row> rows = new ArrayList<>();
        for (GroundedStudy study : studies) {
            StudyErrands errands = travel.errands(study, workspace, terminal);
            file.scenarios(study.study())
                    .forEach((name, scenario) -> rows.addAll(StudyErrandListing.rows(
                            name, scenario.demand().peopleYear(), errands.evaluate(scenario), area, demand)));
        }
        GroundedStudy first = studies.get(0);
        table.print(
                ofYears(
                        StudyErrandListing.of(rows, first.study().limits(), StudyOptions.municipalities(first)),
                        studies),
                by,
                StudyErrandListing.needed(),
                StudyErrandListing.hindrances(),
                terminal);
    }
}
