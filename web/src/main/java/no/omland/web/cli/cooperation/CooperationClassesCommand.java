package no.omland.web.cli.cooperation;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.cooperation.ClassedTable;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cooperation.ClassListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a column of a table by municipality or county into classes. */
@Command(name = "classes", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class CooperationClassesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "LAYER", descriptionKey = "cooperation-table")
    private String table;

    @Option(names = "--column", paramLabel = "COLUMN", descriptionKey = "cooperation-column")
    private @Nullable String column;

    @Option(names = "--method", paramLabel = "equal|quantile|natural|own", descriptionKey = "cooperation-method")
    private @Nullable String method;

    @Option(names = "--classes", paramLabel = "N", descriptionKey = "cooperation-classes")
    private @Nullable String classes;

    @Option(names = "--breaks", paramLabel = "NUMBER;NUMBER;…", descriptionKey = "cooperation-breaks")
    private @Nullable String breaks;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        CooperationGround ground = CooperationCommand.ground(workspace, terminal);
        ClassListing.Answer answer =
                ClassListing.of(ground, new ClassListing.Wish(table, column, method, classes, breaks));
        format.print(ClassListing.values(answer), () -> ClassListing.map(answer, ground), terminal);
        Texts texts = terminal.texts();
        for (ClassedTable.Doubt doubt : answer.classed().doubts()) {
            terminal.err()
                    .println(texts.text("cooperation.doubt." + doubt.reason().name(), doubt.written()));
        }
        terminal.err()
                .println(texts.text(
                        "cooperation.classes",
                        answer.column(),
                        texts.number(answer.classed().breaks().uppers().size()),
                        answer.classed().breaks().uppers().stream()
                                .map(texts::decimal)
                                .collect(Collectors.joining("; ")),
                        texts.decimal(Math.round(answer.classed().breaks().fit() * 1000) / 1000.0),
                        texts.number(answer.classed().withoutValue().size())));
        if (answer.isFewer()) {
            terminal.err()
                    .println(texts.text(
                            "cooperation.classes.fewer",
                            texts.number(answer.classed().breaks().uppers().size()),
                            texts.number(answer.wished())));
        }
        terminal.err().flush();
        return ExitCode.DONE;
    }
}
