package no.omland.maps.tile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A plain reader of vector tiles, written from the specification, so that tests see what a page would see. */
public final class ReadTile {

    /** A feature with its geometry in tile units. */
    public record Feature(long id, Map<String, Object> properties, Geometry units) {}

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final byte[] bytes;
    private int at;
    private final int end;

    private ReadTile(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Features per layer, in tile units with y pointing down. */
    public static Map<String, List<Feature>> layers(byte[] tile) {
        Map<String, List<Feature>> layers = new LinkedHashMap<>();
        ReadTile reader = new ReadTile(tile, 0, tile.length);
        while (reader.at < reader.end) {
            reader.varint();
            reader.message().readLayer(layers);
        }
        return layers;
    }

    private void readLayer(Map<String, List<Feature>> layers) {
        String name = "";
        List<ReadTile> features = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        while (at < end) {
            int field = (int) varint() >>> 3;
            switch (field) {
                case 1 -> name = text();
                case 2 -> features.add(message());
                case 3 -> keys.add(text());
                case 4 -> values.add(message().readValue());
                default -> varint();
            }
        }
        List<Feature> read = new ArrayList<>();
        for (ReadTile feature : features) {
            read.add(feature.readFeature(keys, values));
        }
        layers.put(name, read);
    }

    private Object readValue() {
        int field = (int) varint() >>> 3;
        return switch (field) {
            case 1 -> text();
            case 3 -> fixed64();
            case 6 -> unzigzag(varint());
            case 7 -> varint() == 1;
            default -> varint();
        };
    }

    private Feature readFeature(List<String> keys, List<Object> values) {
        long id = -1;
        int type = 0;
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Long> commands = List.of();
        while (at < end) {
            int field = (int) varint() >>> 3;
            switch (field) {
                case 1 -> id = varint();
                case 2 -> {
                    List<Long> tags = message().packed();
                    for (int i = 0; i < tags.size(); i += 2) {
                        properties.put(
                                keys.get(tags.get(i).intValue()),
                                values.get(tags.get(i + 1).intValue()));
                    }
                }
                case 3 -> type = (int) varint();
                case 4 -> commands = message().packed();
                default -> throw new IllegalStateException("field " + field);
            }
        }
        return new Feature(id, properties, geometry(type, commands));
    }

    private static Geometry geometry(int type, List<Long> commands) {
        List<List<Coordinate>> parts = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (int i = 0; i < commands.size(); ) {
            int command = commands.get(i).intValue() & 7;
            int count = commands.get(i++).intValue() >>> 3;
            if (command == 7) {
                List<Coordinate> ring = parts.get(parts.size() - 1);
                ring.add(ring.get(0));
                continue;
            }
            for (int n = 0; n < count; n++) {
                x += unzigzag(commands.get(i++));
                y += unzigzag(commands.get(i++));
                if (command == 1) {
                    parts.add(new ArrayList<>());
                }
                parts.get(parts.size() - 1).add(new Coordinate(x, y));
            }
        }
        return switch (type) {
            case 1 ->
                FACTORY.createMultiPointFromCoords(
                        parts.stream().map(part -> part.get(0)).toArray(Coordinate[]::new));
            case 2 ->
                FACTORY.buildGeometry(parts.stream()
                        .map(part -> FACTORY.createLineString(part.toArray(new Coordinate[0])))
                        .toList());
            default -> polygons(parts);
        };
    }

    /** In tile units y points down, so the specification's positive area is what JTS, with y up, calls counter-clockwise. */
    private static Geometry polygons(List<List<Coordinate>> parts) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<Coordinate> part : parts) {
            Coordinate[] ring = part.toArray(new Coordinate[0]);
            if (Area.ofRingSigned(ring) < 0) {
                polygons.add(FACTORY.createPolygon(ring));
            } else {
                Polygon owner = polygons.remove(polygons.size() - 1);
                List<LinearRing> holes = new ArrayList<>();
                for (int i = 0; i < owner.getNumInteriorRing(); i++) {
                    holes.add(owner.getInteriorRingN(i));
                }
                holes.add(FACTORY.createLinearRing(ring));
                polygons.add(FACTORY.createPolygon(owner.getExteriorRing(), holes.toArray(new LinearRing[0])));
            }
        }
        return FACTORY.buildGeometry(polygons);
    }

    private ReadTile message() {
        int length = (int) varint();
        ReadTile inner = new ReadTile(bytes, at, at + length);
        at += length;
        return inner;
    }

    private String text() {
        int length = (int) varint();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private List<Long> packed() {
        List<Long> numbers = new ArrayList<>();
        while (at < end) {
            numbers.add(varint());
        }
        return numbers;
    }

    private double fixed64() {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits |= (bytes[at++] & 0xffL) << (8 * i);
        }
        return Double.longBitsToDouble(bits);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
