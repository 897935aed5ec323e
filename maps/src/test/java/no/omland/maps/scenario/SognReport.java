package no.omland.maps.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;

/** The report of the sample study of Sogn, made once, and what its tests ask it. */
final class SognReport {

    static final Path FILE = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final List<String> FEW = List.of("sentral-sogndal", "desentral");
    static final Path WORKSPACE;
    static final String TEXT;
    static final ScenarioGround GROUND;
    static final MapGround MAP;
    static final TransitGround TIMETABLE;
    static final Report REPORT;

    static {
        try {
            Path folder = Files.createTempDirectory("omland-report");
            folder.toFile().deleteOnExit();
            WORKSPACE = folder.resolve("sogn.gpkg");
            WORKSPACE.toFile().deleteOnExit();
            try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(WORKSPACE)) {
                DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
                WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
                GROUND = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);
                MAP = MapGround.of(snapshot);
                TIMETABLE = TransitGround.of(workspace);
            }
            TEXT = Files.readString(FILE);
            REPORT = made(TEXT, FEW, PackLanguage.NB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SognReport() {}

    static GroundedStudy study(String written) {
        return GROUND.study(StudyFile.parse("nav-kontor.yaml", written));
    }

    static Report made(String written, List<String> only, PackLanguage language) {
        return ScenarioReport.of(
                study(written),
                only,
                Optional.of(TIMETABLE),
                MAP,
                MapStyle.standard(),
                language,
                StudyInput.of("nav-kontor.yaml", written.getBytes(StandardCharsets.UTF_8)),
                DAY);
    }

    static List<String> points(Report of) {
        return of.blocks().stream()
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).texts().stream())
                .toList();
    }

    static List<String> paragraphs() {
        return REPORT.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    static List<String> captions(Report made) {
        return made.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).caption())
                .toList();
    }

    /** The first table whose caption begins so. */
    static Block.Table table(String caption) {
        return tables(caption).get(0);
    }

    /** All tables whose caption begins so. */
    static List<Block.Table> tables(String caption) {
        return REPORT.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith(caption))
                .toList();
    }

    static List<String> row(Block.Table table, int row) {
        return table.rows().get(row).stream()
                .map(cell -> String.join(" ", cell.lines()))
                .toList();
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", "\u00a0");
    }

    static String percent(double percent) {
        return BigDecimal.valueOf(percent)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + "\u00a0%";
    }

    static String minutes(OptionalDouble tenthSeconds) {
        return BigDecimal.valueOf(tenthSeconds.orElseThrow() / 600)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = ScenarioReport.class.getResourceAsStream("scenario_" + language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
