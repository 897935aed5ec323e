package no.omland.data.lofoten;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The river basins of the region: one per municipality in Lofoten, one per large island in Vesterålen. */
final class RiverBasins {

    /** A basin of the national register: three digits, and its name in capitals. */
    record Basin(String number, String name) {}

    private static final Basin HINNOYA = new Basin("178", "VESTRE HINNØYA");
    private static final Basin VAGAN = new Basin("179", "VÅGAN KOMMUNE");
    private static final Basin VESTVAGOY = new Basin("180", "VESTVÅGØY KOMMUNE");
    private static final Basin MOSKENESOYA = new Basin("181", "FLAKSTADØYA OG MOSKENESØYA");
    private static final Basin VAEROY = new Basin("182", "VÆRØY KOMMUNE");
    private static final Basin ROST = new Basin("183", "RØST KOMMUNE");
    private static final Basin HADSELOYA = new Basin("184", "HADSELØYA");
    private static final Basin LANGOYA = new Basin("185", "LANGØYA");
    private static final Basin ANDOYA = new Basin("186", "ANDØYA");

    private static final Map<String, Basin> BY_MUNICIPALITY =
            Map.of("1856", ROST, "1857", VAEROY, "1859", MOSKENESOYA, "1874", MOSKENESOYA, "1860", VESTVAGOY);

    /** A settlement on each large island tells which island it is. */
    private static final Map<String, Basin> BY_SETTLEMENT =
            Map.of("Sigerfjord", HINNOYA, "Stokmarknes", HADSELOYA, "Sortland", LANGOYA, "Andenes", ANDOYA);

    private final Landscape landscape;
    private final TreeMap<String, Geometry> islands = new TreeMap<>();

    RiverBasins(Landscape landscape, List<Settlement> settlements) {
        this.landscape = landscape;
        for (Settlement settlement : settlements) {
            if (BY_SETTLEMENT.containsKey(settlement.name())) {
                islands.put(settlement.name(), nearestLand(settlement.place()));
            }
        }
    }

    Basin of(WaterArea area, String municipality, Coordinate place) {
        if (area == WaterArea.LOFOTEN) {
            return BY_MUNICIPALITY.getOrDefault(municipality, VAGAN);
        }
        Geometry point = landscape.factory().createPoint(place);
        Basin nearest = LANGOYA;
        double metres = Double.POSITIVE_INFINITY;
        for (Map.Entry<String, Geometry> island : islands.entrySet()) {
            double away = island.getValue().distance(point);
            if (away < metres) {
                metres = away;
                nearest = BY_SETTLEMENT.getOrDefault(island.getKey(), LANGOYA);
            }
        }
        return nearest;
    }

    private Geometry nearestLand(Coordinate place) {
        Geometry point = landscape.factory().createPoint(place);
        Geometry nearest = landscape.land().get(0);
        for (Geometry island : landscape.land()) {
            if (island.getArea() > 50e6 && island.distance(point) < nearest.distance(point)) {
                nearest = island;
            }
        }
        return nearest;
    }
}
