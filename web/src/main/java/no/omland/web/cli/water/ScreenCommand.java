package no.omland.web.cli.water;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.omland.calendar.NorwegianDay;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.ReportFormat;
import no.omland.water.screening.Plan;
import no.omland.water.screening.PlanScreening;
import no.omland.water.screening.Relation;
import no.omland.water.screening.Worksheet;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.live.ServedSnapshot;
import no.omland.web.water.screening.PlanReading;
import no.omland.web.water.screening.WorksheetAnswer;
import no.omland.web.water.screening.WorksheetListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The § 12 worksheet of a plan. */
@Command(name = "screen", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ScreenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "0..1", paramLabel = "PLAN", descriptionKey = "screen-plan")
    private @Nullable Path file;

    @Option(names = "--coordinates", paramLabel = "PAIRS", descriptionKey = "coordinates")
    private @Nullable String coordinates;

    @Option(names = "--crs", paramLabel = "EPSG:n", descriptionKey = "crs")
    private @Nullable String crs;

    @Option(names = "--distance", paramLabel = "METRES", defaultValue = "500", descriptionKey = "distance")
    private double distanceMetres;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "Plan", descriptionKey = "plan-name")
    private String name;

    @Option(names = "--out", paramLabel = "FILE.{pdf,html,docx}", descriptionKey = "screen-out")
    private @Nullable Path out;

    @Option(names = "--text", paramLabel = "nb|nn|en", defaultValue = "nb", descriptionKey = "report-text")
    private String text;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(command, output);
        PackLanguage language =
                PackLanguage.find(text).orElseThrow(() -> DataException.use("document.language", "--text " + text));
        Plan plan = plan();
        ServedSnapshot served = ServedSnapshot.of(workspace.snapshot(terminal));
        Worksheet worksheet = served.worksheet(plan, distanceMetres);
        print(worksheet, terminal);
        notes(worksheet.screening(), terminal);
        if (out != null) {
            ReportFormat form = ReportFormat.ofFileName(String.valueOf(out.getFileName()))
                    .orElseThrow(() -> DataException.use(
                            "selection.unknown", "--out", String.valueOf(out), ".pdf · .html · .docx"));
            Files.write(out, form.write(served.packs().worksheet(worksheet, language, NorwegianDay.today())));
            terminal.err().println(terminal.texts().text("screen.written", out));
        }
        terminal.err().flush();
        return worksheet.screening().outsideData() ? ExitCode.BAD_DATA : ExitCode.DONE;
    }

    private void print(Worksheet worksheet, Terminal terminal) {
        Texts texts = terminal.texts();
        switch (format) {
            case TABLE -> {
                terminal.out().println(lead(worksheet.screening(), texts));
                format.print(WorksheetListing.brief(worksheet), terminal);
            }
            case CSV -> format.print(WorksheetListing.of(worksheet, texts.words()), terminal);
            case JSON -> terminal.out().println(ListingFormat.json(WorksheetAnswer.of(worksheet, texts.words())));
        }
        terminal.out().flush();
    }

    /** What is found, and what nobody can find. */
    private static String lead(PlanScreening screening, Texts texts) {
        if (screening.outsideData()) {
            return texts.text("screen.outside");
        }
        String found = texts.text(
                "screen.lead",
                texts.number(screening.count(Relation.TOUCHED)),
                texts.number(screening.count(Relation.NEAR)),
                texts.number(Math.round(screening.distanceMetres())));
        if (screening.count(Relation.TOUCHED) == 0) {
            return found;
        }
        return found + " "
                + (screening.isNetworkUnknown()
                        ? texts.text("screen.lead.no-network")
                        : texts.text(
                                screening.networkUnknown() > 0 ? "screen.lead.part-of-network" : "screen.lead.network",
                                texts.number(screening.count(Relation.DOWNSTREAM)),
                                texts.number(screening.count(Relation.UPSTREAM))));
    }

    private Plan plan() {
        EpsgCode system;
        try {
            system = crs == null ? null : EpsgCode.parse(crs);
        } catch (IllegalArgumentException e) {
            throw DataException.use("crs.unknown", "--crs", String.valueOf(crs));
        }
        if (coordinates != null) {
            return PlanReading.ofCoordinates(coordinates, name, system);
        }
        if (file == null) {
            throw DataException.use("screening.empty", name);
        }
        return PlanReading.ofFile(file, name, system);
    }

    private static void notes(PlanScreening screening, Terminal terminal) {
        Texts texts = terminal.texts();
        terminal.err().println(texts.text("screen.never"));
        if (screening.outsideData()) {
            terminal.err().println(texts.text("screen.outside"));
        }
        if (!screening.plan().mended().isEmpty()) {
            terminal.err().println(texts.text("screen.mended"));
        }
        if (screening.networkUnknown() > 0) {
            terminal.err().println(texts.text("screen.network-unknown", screening.networkUnknown()));
        }
        if (screening.withoutGeometry() > 0) {
            terminal.err().println(texts.text("screen.without-geometry", screening.withoutGeometry()));
        }
        screening
                .nearest()
                .ifPresent(nearest -> terminal.err()
                        .println(texts.text(
                                "screen.nearest",
                                nearest.body().title(),
                                nearest.body().id(),
                                texts.distance(nearest.distanceMetres()))));
    }
}
