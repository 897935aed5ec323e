package no.omland.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.omland.travel.FerryChange;
import no.omland.travel.FerryChangeText;
import no.omland.travel.Season;
import no.omland.travel.SpeedChange;

/**
 * Under what circumstances people travel.
 *
 * @param closed what is closed besides what the season closes, by the names of links and ferries
 * @param ferries what is done to ferries, by their names, as {@link FerryChangeText} reads it after the colon
 * @param speeds other speeds in km/h on links, by their names
 */
public record NetworkChange(
        Season season, List<String> closed, Map<String, String> ferries, Map<String, BigDecimal> speeds) {

    /** Summer, with nothing closed. */
    public static final NetworkChange NONE = new NetworkChange(Season.SUMMER, List.of(), Map.of(), Map.of());

    public NetworkChange {
        closed = List.copyOf(closed);
        ferries = Study.kept(ferries);
        speeds = Study.kept(speeds);
    }

    public NetworkChange withSeason(Season other) {
        return new NetworkChange(other, closed, ferries, speeds);
    }

    /** @throws no.omland.issue.DataException when one cannot be read */
    public List<FerryChange> ferryChanges() {
        return ferries.entrySet().stream()
                .flatMap(each -> FerryChangeText.read(each.getKey() + ": " + each.getValue()).stream())
                .toList();
    }

    /** @throws no.omland.issue.DataException when one cannot be driven */
    public List<SpeedChange> speedChanges() {
        return speeds.entrySet().stream()
                .map(each -> new SpeedChange(each.getKey(), each.getValue().doubleValue()))
                .toList();
    }
}
