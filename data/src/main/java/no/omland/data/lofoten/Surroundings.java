package no.omland.data.lofoten;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.data.raster.ValueNoise;
import org.locationtech.jts.geom.Coordinate;

/** How much people press on a place: towns and harbours near by, farm land around; figures from 0 to about 1. */
final class Surroundings {

    /** Influence and reach of settlements by rank; index 0 is not used. */
    private static final double[] WEIGHT = {0, 1.0, 0.8, 0.6, 0.35, 0.12};

    private static final double[] REACH_METRES = {1, 4500, 3200, 2400, 1600, 1100};

    /** How much of the low land is farmed, by municipality, from general knowledge. */
    private static final Map<String, Double> FARMED = Map.ofEntries(
            Map.entry("1856", 0.3),
            Map.entry("1857", 0.15),
            Map.entry("1859", 0.3),
            Map.entry("1860", 1.0),
            Map.entry("1865", 0.5),
            Map.entry("1866", 0.7),
            Map.entry("1867", 0.7),
            Map.entry("1868", 0.45),
            Map.entry("1870", 0.8),
            Map.entry("1871", 0.75),
            Map.entry("1874", 0.05));

    /** Settlements beside an airport: Leknes, Svolvær (Helle), Røst, Stokmarknes (Skagen), Andenes. */
    private static final Set<String> AIRPORTS = Set.of("Leknes", "Helle", "Røstlandet", "Skagen", "Andenes");

    private static final double AIRPORT_METRES = 2500;

    private final List<Settlement> settlements;
    private final ValueNoise noise;

    Surroundings(List<Settlement> settlements, long seed) {
        this.settlements = settlements;
        this.noise = new ValueNoise(seed + 40);
    }

    /** Towns and villages near by. */
    double urban(Coordinate place) {
        double most = 0;
        for (Settlement settlement : settlements) {
            double away = settlement.place().distance(place) / REACH_METRES[settlement.rank()];
            most = Math.max(most, WEIGHT[settlement.rank()] * StrictMath.exp(-away));
        }
        return most;
    }

    /** Farm land around: hamlets and farms of a farming municipality, in patches. */
    double farming(Coordinate place) {
        double sum = 0;
        for (Settlement settlement : settlements) {
            double away = settlement.place().distance(place) / 2500;
            if (away < 4) {
                sum += FARMED.getOrDefault(settlement.municipalityNumber(), 0.0) * StrictMath.exp(-away * away);
            }
        }
        return Math.min(1, sum / 2) * (0.7 + 0.3 * noise.hills(place.x, place.y, 6000, 2));
    }

    /** The nearest settlement of a water area. */
    Settlement nearest(Coordinate place, WaterArea area) {
        return settlements.stream()
                .filter(settlement -> settlement.area().filter(area::equals).isPresent())
                .min(Comparator.comparingDouble(settlement -> settlement.place().distance(place)))
                .orElseThrow();
    }

    boolean isByAirport(Coordinate place, WaterArea area) {
        Settlement nearest = nearest(place, area);
        return AIRPORTS.contains(nearest.name()) && nearest.place().distance(place) < AIRPORT_METRES;
    }

    /** A harbour worth the name within reach. */
    double harbour(Coordinate place) {
        double most = 0;
        for (Settlement settlement : settlements) {
            if (settlement.rank() <= 3) {
                double away = settlement.place().distance(place) / 1800;
                most = Math.max(most, (1.25 - 0.25 * settlement.rank()) * StrictMath.exp(-away));
            }
        }
        return most;
    }
}
