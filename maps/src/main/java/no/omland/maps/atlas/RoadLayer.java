package no.omland.maps.atlas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.maps.tile.DrawnLayer;
import no.omland.network.LinkStructure;
import no.omland.network.RoadClass;
import no.omland.network.RoadNetwork;

/**
 * The links of a network, ready to be drawn. A link's id in the tiles is its number in the network. Properties: {@code c} the first letter of its class, {@code t}
 * of what carries it when that is not the ground ({@code T}, {@code B}), {@code f} 1 for a ferry, {@code w} 1 when it is closed in winter.
 */
public final class RoadLayer {

    /** In larger networks small roads are drawn from closer by, so that a tile of a whole county stays small. */
    private static final int LARGE_LINKS = 40_000;

    private static final int COUNTY_ROADS_FROM = 7;
    private static final int SMALL_ROADS_FROM = 10;

    private RoadLayer() {}

    /**
     * Prepares a network.
     *
     * @param name of the layer in the tiles
     * @param isWinterClosed by the number of a link
     */
    public static DrawnLayer of(String name, RoadNetwork network, IntPredicate isWinterClosed) {
        DrawnLayer.Builder layer = DrawnLayer.named(name);
        CoordinateTransform toMercator = CoordinateTransform.between(network.crs(), EpsgCode.WEB_MERCATOR);
        boolean isLarge = network.linkCount() > LARGE_LINKS;
        for (int link = 0; link < network.linkCount(); link++) {
            layer.add(
                    link,
                    toMercator.transform(network.line(link)),
                    properties(network, link, isWinterClosed.test(link)),
                    isLarge ? lowestZoom(network, link) : 0);
        }
        return layer.build();
    }

    private static Map<String, Object> properties(RoadNetwork network, int link, boolean isWinterClosed) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("c", network.roadClass(link).name().substring(0, 1));
        LinkStructure structure = network.structure(link);
        if (structure == LinkStructure.TUNNEL || structure == LinkStructure.BRIDGE) {
            properties.put("t", structure.name().substring(0, 1));
        }
        if (network.type(link).isFerry()) {
            properties.put("f", 1);
        }
        if (isWinterClosed) {
            properties.put("w", 1);
        }
        return properties;
    }

    private static int lowestZoom(RoadNetwork network, int link) {
        RoadClass roadClass = network.roadClass(link);
        if (network.type(link).isFerry() || roadClass == RoadClass.EUROPEAN || roadClass == RoadClass.NATIONAL) {
            return 0;
        }
        return roadClass == RoadClass.COUNTY || roadClass == RoadClass.UNKNOWN ? COUNTY_ROADS_FROM : SMALL_ROADS_FROM;
    }
}
