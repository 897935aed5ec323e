package no.omland.web.cli.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.travel.TravelMode;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.ChosenPlaces;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under what circumstances one travels. */
public final class TravelOptions {

    @Option(names = "--season", paramLabel = "summer|winter", descriptionKey = "travel-season")
    private @Nullable String season;

    @Option(names = "--mode", paramLabel = "car|foot", descriptionKey = "travel-mode")
    private @Nullable String mode;

    @Option(names = "--close", paramLabel = "LINK,…", descriptionKey = "travel-close")
    private List<String> closed = new ArrayList<>();

    @Option(names = "--ferry", paramLabel = "NAME: CHANGE…", descriptionKey = "travel-ferry")
    private List<String> ferries = new ArrayList<>();

    @Option(names = "--speed", paramLabel = "LINK=KMH,…", descriptionKey = "travel-speed")
    private List<String> speeds = new ArrayList<>();

    /**
     * For a question that is about those who walk.
     *
     * @throws DataException when another way of travelling is asked for
     */
    public void expectOnFoot() {
        if (mode != null && !mode.equalsIgnoreCase(TravelMode.FOOT.name())) {
            throw DataException.use("meeting.on-foot", "--mode", mode);
        }
    }

    /** Reads the workspace and lays the circumstances over it. */
    public TravelCase travel(WorkspaceOption workspace, Terminal terminal) {
        try (Workspace opened = workspace.openForReading(terminal)) {
            return TravelGround.of(WorkspaceSnapshot.of(opened), opened)
                    .under(TravelParameters.wish(season, mode, closed, ferries, speeds));
        }
    }

    /** Says which offices are left out since no road is near them. */
    public static void tellOfThoseTooFar(ChosenPlaces chosen, TravelCase travel, Terminal terminal) {
        if (!chosen.tooFar().isEmpty()) {
            terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "travel.too-far",
                                    chosen.tooFar().stream().map(Place::name).collect(Collectors.joining(", ")),
                                    terminal.texts()
                                            .number(Math.round(travel.access().longestMetres()))));
        }
    }
}
