package no.omland.web.cli.travel;

import java.util.ArrayList;
import java.util.List;
import no.omland.dataset.travel.TravelCase;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.travel.ChosenPlaces;
import picocli.CommandLine.Option;

/** Which offices a question is about. */
final class OfficeOptions {

    @Option(names = "--office", paramLabel = "NAME", descriptionKey = "travel-office")
    private List<String> offices = new ArrayList<>();

    @Option(names = "--at", paramLabel = "LAT,LON", descriptionKey = "travel-at")
    private List<String> at = new ArrayList<>();

    ChosenPlaces of(TravelCase travel, Terminal terminal) {
        ChosenPlaces chosen = ChosenPlaces.of(travel, offices, at);
        TravelOptions.tellOfThoseTooFar(chosen, travel, terminal);
        return chosen;
    }

    /** Whether a road is near or not. */
    ChosenPlaces withoutRoads(TravelCase travel) {
        return ChosenPlaces.withoutRoads(travel, offices, at);
    }
}
