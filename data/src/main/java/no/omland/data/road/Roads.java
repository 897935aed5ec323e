package no.omland.data.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.data.file.DrawingPlane;
import no.omland.data.file.GeoJson;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Roads and ferries as links. A road with a tunnel is three: to it, the tunnel, and on, so that each can be closed by itself. */
public final class Roads {

    /** A shorter tunnel is not worth a link. */
    private static final double SHORTEST_TUNNEL_KM = 0.5;

    /** A road with more of its length in tunnels goes straight through the mountains. */
    private static final double MOSTLY_TUNNEL = 0.6;

    private static final String APPROXIMATE = "Omtrentlig: tegnet av et program etter en tabell med lengder";

    private final Map<String, Coordinate> places;
    private final LandPaths paths;
    private final DrawingPlane projection;
    private final GeometryFactory factory = new GeometryFactory();
    private final List<GeoJson.Feature> features = new ArrayList<>();

    /** @param places by name, in metres */
    public Roads(Map<String, Coordinate> places, LandPaths paths, DrawingPlane projection) {
        this.places = places;
        this.paths = paths;
        this.projection = projection;
    }

    /**
     * The links in longitude and latitude, roads first.
     *
     * @param roads rows with {@code from}, {@code to}, {@code road_km}, {@code tunnel_km}, {@code roads}, {@code winter_closed}, {@code via}, {@code note}, and {@code bridge} where some are all bridge
     * @param ferries rows with {@code from}, {@code to}, {@code name}, {@code type}, {@code minutes}, {@code headway_minutes}, {@code first_departure}, {@code last_departure},
     *     {@code departures}, {@code note}
     */
    public List<GeoJson.Feature> drawn(List<Map<String, String>> roads, List<Map<String, String>> ferries) {
        roads.forEach(this::addRoad);
        ferries.forEach(this::addFerry);
        return List.copyOf(features);
    }

    private void addRoad(Map<String, String> row) {
        double km = Double.parseDouble(row.get("road_km"));
        double tunnelKm = Double.parseDouble(row.get("tunnel_km"));
        List<Coordinate> through = through(row);
        Coordinate[] path =
                isBridge(row) ? through.toArray(Coordinate[]::new) : paths.path(through, tunnelKm / km > MOSTLY_TUNNEL);
        if (tunnelKm < SHORTEST_TUNNEL_KM) {
            add(row, "", path, km, false);
            return;
        }
        LengthIndexedLine line = new LengthIndexedLine(factory.createLineString(path));
        double begin = line.getEndIndex() * (1 - tunnelKm / km) / 2;
        double end = line.getEndIndex() - begin;
        add(row, "-1", line.extractLine(0, begin).getCoordinates(), (km - tunnelKm) / 2, false);
        add(row, "-tunnel", line.extractLine(begin, end).getCoordinates(), tunnelKm, true);
        add(row, "-2", line.extractLine(end, line.getEndIndex()).getCoordinates(), (km - tunnelKm) / 2, false);
    }

    private static boolean isBridge(Map<String, String> row) {
        return "yes".equals(row.get("bridge"));
    }

    private List<Coordinate> through(Map<String, String> row) {
        List<Coordinate> through = new ArrayList<>();
        through.add(place(row, "from"));
        for (String via : String.valueOf(row.get("via")).split(";", -1)) {
            if (!via.isBlank()) {
                String[] lonLat = via.strip().split(" ", -1);
                through.add(projection.toMetres(Double.parseDouble(lonLat[0]), Double.parseDouble(lonLat[1])));
            }
        }
        through.add(place(row, "to"));
        return through;
    }

    private Coordinate place(Map<String, String> row, String column) {
        Coordinate place = places.get(row.get(column));
        if (place == null) {
            throw new IllegalArgumentException("a link " + column + " " + row.get(column) + ", which has no place");
        }
        return place;
    }

    private void add(Map<String, String> row, String part, Coordinate[] path, double km, boolean tunnel) {
        String first = String.valueOf(row.get("roads")).split(" ", -1)[0];
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("link_id", row.get("from") + "–" + row.get("to") + part);
        properties.put("link_type", "ROAD");
        properties.put("road_class", first.substring(0, 1));
        properties.put("road_number", first.substring(1));
        properties.put("tunnel", tunnel ? "ja" : "nei");
        properties.put("bridge", isBridge(row) ? "ja" : "nei");
        properties.put("length_km", Math.round(km * 1000) / 1000.0);
        properties.put("winter_closed", "yes".equals(row.get("winter_closed")) ? "ja" : "nei");
        properties.put("from_name", row.get("from"));
        properties.put("to_name", row.get("to"));
        String note = String.valueOf(row.get("note"));
        properties.put("note", note.isEmpty() ? APPROXIMATE : APPROXIMATE + ". " + note);
        put(properties, path);
    }

    private void addFerry(Map<String, String> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("link_id", row.get("name"));
        properties.put("link_type", row.get("type"));
        for (String column : List.of("minutes", "headway_minutes")) {
            properties.put(column, Double.parseDouble(String.valueOf(row.get(column))));
        }
        properties.put("ferry_name", row.get("name"));
        properties.put("first_departure", row.get("first_departure"));
        properties.put("last_departure", row.get("last_departure"));
        String departures = String.valueOf(row.get("departures"));
        if (!departures.isEmpty()) {
            properties.put("departures", departures);
        }
        properties.put("from_name", row.get("from"));
        properties.put("to_name", row.get("to"));
        properties.put("note", row.get("note"));
        put(properties, new Coordinate[] {place(row, "from"), place(row, "to")});
    }

    private void put(Map<String, Object> properties, Coordinate[] path) {
        Coordinate[] copies = Arrays.stream(path).map(Coordinate::new).toArray(Coordinate[]::new);
        features.add(new GeoJson.Feature(properties, projection.toDegrees(factory.createLineString(copies))));
    }
}
