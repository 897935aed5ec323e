package no.omland.web.cli.water;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.AgreementDocuments;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.water.agreement.Agreement;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.agreement.AgreementListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the agreements of water areas, or takes one in. */
@Command(name = "agreement", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class AgreementCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", arity = "0..1", paramLabel = "AREA", descriptionKey = "agreement-area")
    private @Nullable String area;

    @Option(names = "--import", paramLabel = "FILE.json", descriptionKey = "agreement-import")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        if (file != null) {
            Agreement agreement = AgreementDocuments.ofFile(file);
            try (Workspace opened = workspace.openForWriting()) {
                AgreementDocuments.write(opened, agreement);
            }
            terminal.out().println(terminal.texts().text("agreement.kept", agreement.area()));
            terminal.out().flush();
            return ExitCode.DONE;
        }
        String wanted = area;
        if (wanted != null && wanted.endsWith(".json")) {
            throw DataException.use("agreement.is-file", wanted, wanted);
        }
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        if (wanted != null && !snapshot.agreements().containsKey(wanted)) {
            if (snapshot.agreements().isEmpty()) {
                throw DataException.use("agreement.none-yet", wanted);
            }
            throw DataException.use(
                    "agreement.not-found",
                    wanted,
                    String.join(" · ", snapshot.agreements().keySet()));
        }
        List<Agreement> shown = snapshot.agreements().values().stream()
                .filter(each -> wanted == null || each.area().equals(wanted))
                .toList();
        if (shown.isEmpty() && format == ListingFormat.TABLE) {
            terminal.out().println(terminal.texts().text("agreement.none"));
            terminal.out().flush();
            return ExitCode.DONE;
        }
        if (format == ListingFormat.TABLE) {
            shown.forEach(each -> head(each, snapshot, terminal));
            format.print(AgreementListing.brief(shown, snapshot), terminal);
        } else {
            format.print(AgreementListing.of(shown, snapshot), terminal);
        }
        return ExitCode.DONE;
    }

    /** What is the same for all members: how long, who hosts, who steers, and what is paid by which key. */
    private static void head(Agreement agreement, WorkspaceSnapshot snapshot, Terminal terminal) {
        Texts texts = terminal.texts();
        boolean member = agreement.member(agreement.host()).isPresent();
        terminal.out()
                .println(texts.text(
                        "agreement.head",
                        agreement.area(),
                        agreement.title(),
                        agreement.from(),
                        agreement.until() == null ? "" : agreement.until(),
                        texts.text(
                                member ? "agreement.host" : "agreement.host-outside",
                                snapshot.municipalityName(agreement.host())),
                        agreement.steeringGroup().isBlank() ? "–" : agreement.steeringGroup(),
                        texts.text("agreement.key." + AgreementListing.keyType(agreement)),
                        texts.number(agreement.membersKroner()),
                        texts.number(agreement.countyKroner())));
    }
}
