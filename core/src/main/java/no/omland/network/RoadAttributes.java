package no.omland.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the columns of {@link RoadColumns} of a layer of roads. What is missing, or is no such value, is unknown. */
public final class RoadAttributes {

    private final Schema schema;
    private final Map<String, Integer> positions = new HashMap<>();

    public RoadAttributes(FeatureSet layer) {
        this.schema = layer.schema();
        for (String column : RoadColumns.ALL) {
            positions.put(column, schema.indexOf(column));
        }
    }

    /** The text of a column, or null when there is none or it is blank. */
    public @Nullable String text(Feature road, String column) {
        return road.text(positions.getOrDefault(column, -1));
    }

    /** The number of a column; empty when there is none. */
    public OptionalDouble number(Feature road, String column) {
        int position = positions.getOrDefault(column, -1);
        Object value = position < 0 ? null : road.value(position);
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        try {
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value.toString()));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** True or false of a column; empty when it says neither. */
    public Optional<Boolean> flag(Feature road, String column) {
        String text = text(road, column);
        return text == null ? Optional.empty() : RoadWords.yesOrNo(text);
    }

    public LinkType type(Feature road) {
        return constant(road, RoadColumns.LINK_TYPE, LinkType.class, LinkType.UNKNOWN);
    }

    public RoadClass roadClass(Feature road) {
        return constant(road, RoadColumns.ROAD_CLASS, RoadClass.class, RoadClass.UNKNOWN);
    }

    /** A road whose direction nobody states is open both ways. */
    public OneWay oneWay(Feature road) {
        return constant(road, RoadColumns.ONE_WAY, OneWay.class, OneWay.BOTH);
    }

    /** What is said to be a tunnel and a bridge both counts as a tunnel. */
    public LinkStructure structure(Feature road) {
        Optional<Boolean> tunnel = flag(road, RoadColumns.TUNNEL);
        Optional<Boolean> bridge = flag(road, RoadColumns.BRIDGE);
        if (tunnel.orElse(false)) {
            return LinkStructure.TUNNEL;
        }
        return bridge.orElse(false)
                ? LinkStructure.BRIDGE
                : tunnel.isPresent() || bridge.isPresent() ? LinkStructure.GROUND : LinkStructure.UNKNOWN;
    }

    /** Whole kilometres an hour up to 255; 0 when nobody states them. */
    public int speedLimitKmh(Feature road) {
        double speed = number(road, RoadColumns.SPEED_LIMIT_KMH).orElse(0);
        return speed >= 1 && speed <= 255 ? (int) Math.round(speed) : 0;
    }

    /** The ferry's name, else the road's number; empty when it has neither. */
    public String name(Feature road) {
        String ferry = text(road, RoadColumns.FERRY_NAME);
        String number = text(road, RoadColumns.ROAD_NUMBER);
        return ferry != null ? ferry : number != null ? number : "";
    }

    /** Whether cars drive there today: not planned, not being built, not given up. */
    public boolean isInUse(Feature road) {
        return flag(road, RoadColumns.IN_USE).orElse(true);
    }

    private <E extends Enum<E>> E constant(Feature road, String column, Class<E> type, E otherwise) {
        String name = text(road, column);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
