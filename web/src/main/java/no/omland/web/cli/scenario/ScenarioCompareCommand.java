package no.omland.web.cli.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.PackFiles;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.scenario.ErrandShiftListing;
import no.omland.web.scenario.ShiftGeoJson;
import no.omland.web.scenario.ShiftListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds scenarios against one of them: who wins and who loses. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioCompareCommand implements Callable<Integer> {

    private static final List<String> SHIFT = List.of(
            "scenario",
            "municipality",
            "settlement",
            "count",
            "minutesBefore",
            "minutesAfter",
            "minutesMore",
            "nearer",
            "further",
            "newlyBeyondLimit",
            "weekdayMinutesAfter",
            "weekdayMinutesMore");
    private static final List<String> ONLY_WHEN_ANY =
            List.of("newlyByFerry", "cutOff", "fewerWeekdays", "moreWeekdays");

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

    @Option(names = "--before", paramLabel = "NAME", descriptionKey = "study-before")
    private @Nullable String before;

    @Option(
            names = "--by",
            paramLabel = "all|municipality|settlement",
            defaultValue = "all",
            descriptionKey = "study-area")
    private StudyBy by;

    @Option(names = "--of", paramLabel = "people|clients", defaultValue = "people", descriptionKey = "study-of")
    private DemandKind demand;

    @Option(names = "--map", paramLabel = "FILE.geojson", descriptionKey = "study-map")
    private @Nullable Path map;

    @Option(names = "--season", paramLabel = "summer|winter", descriptionKey = "study-season")
    private @Nullable Season season;

    @Mixin
    private StudyTable table;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        GroundedStudy study = file.study(workspace, service, terminal);
        boolean isByResponse = responses.isWanted(study, terminal);
        if (map != null && (isByResponse || travel.isTransit())) {
            throw DataException.use("scenario.map-by-car", "--map " + map);
        }
        if (isByResponse) {
            DemandNotes.tell(study, file.scenarios(study.study()).values(), terminal);
            return compared(responses.compare(study, file, before, by, demand, season, table, terminal), terminal);
        }
        String first =
                before == null ? study.study().scenarios().keySet().iterator().next() : before;
        Scenario base = inSeason(study.study().scenario(first));
        Map<String, Scenario> others = new LinkedHashMap<>(file.scenarios(study.study()));
        others.remove(first);
        if (others.isEmpty()) {
            throw DataException.use(
                    "scenario.nothing-beside",
                    "--scenario " + first,
                    first,
                    String.join(", ", study.study().scenarios().keySet()));
        }
        others.replaceAll((name, scenario) -> inSeason(scenario));
        DemandNotes.tell(study, others.values(), terminal);
        others.values().forEach(each -> study.otherPeople(base, each).ifPresent(terminal::note));
        if (travel.isTransit()) {
            errands(study, base, others, terminal);
        } else {
            shifts(study, base, others, terminal);
        }
        return compared(base, terminal);
    }

    private Scenario inSeason(Scenario scenario) {
        return season == null
                ? scenario
                : scenario.withNetwork(scenario.network().withSeason(season));
    }

    private static Integer compared(Scenario base, Terminal terminal) {
        terminal.err().println(terminal.texts().text("scenario.compared", base.title()));
        terminal.err().flush();
        return ExitCode.DONE;
    }

    private void shifts(GroundedStudy study, Scenario base, Map<String, Scenario> others, Terminal terminal) {
        List<ShiftListing.Row> rows = new ArrayList<>();
        ShiftGeoJson places = new ShiftGeoJson();
        others.forEach((name, scenario) -> {
            Comparison comparison = study.compare(base, scenario);
            rows.addAll(ShiftListing.rows(name, comparison, by.area(), demand));
            if (map != null) {
                places.add(name, comparison);
            }
        });
        if (map != null) {
            write(map, places);
        }
        Listing<ShiftListing.Row> all =
                ShiftListing.of(rows, study.study().limits(), StudyOptions.municipalities(study));
        table.print(
                table.isForPeople() ? ShiftListing.withoutAlikeWeekdays(all) : all, by, SHIFT, ONLY_WHEN_ANY, terminal);
    }

    private static void write(Path file, ShiftGeoJson places) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw DataException.use("document.no-folder", file.toString(), String.valueOf(folder));
        }
        PackFiles.in(folder, false)
                .write(file, ListingFormat.compact(places.collection()).getBytes(StandardCharsets.UTF_8));
    }

    private void errands(GroundedStudy study, Scenario base, Map<String, Scenario> others, Terminal terminal) {
        StudyErrands errands = travel.errands(study, workspace, terminal);
        List<ErrandShiftListing.Row> rows = new ArrayList<>();
        others.forEach((name, scenario) ->
                rows.addAll(ErrandShiftListing.rows(name, errands.compare(base, scenario), by.area(), demand)));
        table.print(
                ErrandShiftListing.of(rows, StudyOptions.municipalities(study)).without("demand"), terminal);
    }
}
