package no.omland.web.cli.water;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.water.doctor.DoctorRule;
import no.omland.water.doctor.RuleCheck;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.doctor.DoctorListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the rules of the data doctor to the chosen bodies. */
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Option(names = "--rule", paramLabel = "CODE", descriptionKey = "rule")
    private @Nullable String rule;

    @Option(names = "--list", descriptionKey = "doctor-list")
    private boolean list;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        String wanted = rule;
        if (wanted != null && DoctorRule.find(wanted).isEmpty()) {
            throw DataException.use(
                    "rule.not-found",
                    "--rule " + wanted,
                    String.join(
                            " · ",
                            Arrays.stream(DoctorRule.values())
                                    .map(DoctorRule::code)
                                    .toList()));
        }
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        List<RuleCheck> checks = DoctorListing.checks(
                        snapshot, chosen.parameters().in(snapshot))
                .stream()
                .filter(check -> wanted == null || check.rule().code().equals(wanted))
                .toList();
        Language language = terminal.texts().language();
        if (list || wanted != null) {
            format.print(DoctorListing.findings(checks, snapshot, language), terminal);
        } else {
            format.print(
                    format == ListingFormat.TABLE
                            ? DoctorListing.shortRules(checks, language)
                            : DoctorListing.rules(checks, language),
                    terminal);
        }
        return ExitCode.DONE;
    }
}
