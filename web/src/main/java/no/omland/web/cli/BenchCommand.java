package no.omland.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.omland.web.bench.ImportBenchmark;
import no.omland.web.bench.NorwayBenchmark;
import no.omland.web.bench.OfficeMoveBenchmark;
import no.omland.web.bench.ShapefileBenchmark;
import no.omland.web.bench.SitesBenchmark;
import no.omland.web.bench.StartBenchmark;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the program on real files. */
@Command(name = "bench", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "../shared/data", descriptionKey = "data")
    private Path data;

    @Option(names = "--shapefile", paramLabel = "MB", split = ",", descriptionKey = "shapefile")
    private List<Integer> megabytes = List.of();

    @Option(names = "--sites", descriptionKey = "sites")
    private boolean sites;

    @Option(names = "--moves", descriptionKey = "moves")
    private boolean moves;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.of(command, output);
        Path work = Files.createTempDirectory("omland-bench");
        try {
            if (sites) {
                SitesBenchmark.run(data, terminal.out());
            }
            if (moves) {
                OfficeMoveBenchmark.run(data, work, terminal.out());
            }
            if (megabytes.isEmpty() && !sites && !moves) {
                StartBenchmark.run(terminal.out());
                ImportBenchmark.run(data, work, terminal.out());
                NorwayBenchmark.run(data, work, terminal.out());
            }
            for (int size : megabytes) {
                ShapefileBenchmark.run(size, work, terminal.out());
            }
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return ExitCode.DONE;
    }
}
