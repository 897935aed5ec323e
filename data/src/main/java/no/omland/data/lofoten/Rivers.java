package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.omland.data.raster.ArcSmoothing;
import no.omland.data.raster.Grid;
import no.omland.data.terrain.Drainage;
import no.omland.data.terrain.Stream;
import no.omland.data.terrain.Streams;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Rivers from the drainage: a body is a stream from its mouth to its source together with its small tributaries; a large
 * tributary is a body of its own. The largest catchments of a water area come first, until the wanted number is reached.
 */
final class Rivers {

    private static final double SOURCE_SQUARE_METRES = 130_000;
    private static final double OWN_BODY_SQUARE_METRES = 1_300_000;
    private static final double SHORTEST_METRES = 450;
    private static final double SHORTEST_TRIBUTARY_METRES = 550;
    private static final double TOLERANCE_METRES = 10;
    private static final double SHORTEST_PIECE_METRES = 90;

    private final Landscape landscape;
    private final Districts districts;
    private final List<Stream> streams;
    private final STRtree lakes = new STRtree();
    private final STRtree islands = new STRtree();
    private final TreeMap<Integer, List<Integer>> tributaries = new TreeMap<>();
    /** The drawn line of each stream, for its tributaries to end on. */
    private final TreeMap<Integer, LineString> mainLines = new TreeMap<>();

    private Rivers(Landscape landscape, Districts districts, Drainage drainage, List<Drawn> lakes) {
        this.landscape = landscape;
        this.districts = districts;
        double cellSquareMetres =
                landscape.grid().cellMetres() * landscape.grid().cellMetres();
        this.streams = Streams.of(landscape.grid(), drainage, (int) (SOURCE_SQUARE_METRES / cellSquareMetres));
        lakes.forEach(lake -> this.lakes.insert(lake.geometry().getEnvelopeInternal(), lake.geometry()));
        landscape.land().forEach(island -> islands.insert(island.getEnvelopeInternal(), island));
        for (int i = 0; i < streams.size(); i++) {
            if (!streams.get(i).reachesSea() && !isOwnBody(streams.get(i))) {
                tributaries
                        .computeIfAbsent(streams.get(i).parent(), parent -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    static List<Drawn> draw(Landscape landscape, Districts districts, Drainage drainage, List<Drawn> lakes) {
        var rivers = new Rivers(landscape, districts, drainage, lakes);
        List<Drawn> drawn = new ArrayList<>();
        for (WaterArea area : WaterArea.values()) {
            drawn.addAll(rivers.draw(area));
        }
        return drawn;
    }

    private boolean isOwnBody(Stream stream) {
        double cellMetres = landscape.grid().cellMetres();
        return stream.reachesSea() || stream.cellsUpstream() * cellMetres * cellMetres >= OWN_BODY_SQUARE_METRES;
    }

    private List<Drawn> draw(WaterArea area) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            Stream stream = streams.get(i);
            if (isOwnBody(stream) && districts.areaOf(stream.cells().get(0)) == area) {
                candidates.add(i);
            }
        }
        candidates.sort(Comparator.<Integer>comparingInt(i -> -streams.get(i).cellsUpstream())
                .thenComparingInt(i -> i));
        List<Drawn> drawn = new ArrayList<>();
        var taken = new ArrayList<Geometry>();
        for (int index : candidates) {
            if (drawn.size() == area.bodies(Category.RIVER)) {
                break;
            }
            Geometry shape = shape(index, area);
            if (shape.getLength() >= SHORTEST_METRES && !crossesAny(shape, taken)) {
                taken.add(shape);
                drawn.add(river(area, shape, streams.get(index)));
            }
        }
        if (drawn.size() < area.bodies(Category.RIVER)) {
            throw new IllegalStateException("only " + drawn.size() + " rivers found in " + area.label());
        }
        return drawn;
    }

    private Drawn river(WaterArea area, Geometry shape, Stream stream) {
        double cellMetres = landscape.grid().cellMetres();
        Coordinate mouth = landscape.grid().centre(stream.cells().get(0));
        double catchment = stream.cellsUpstream() * cellMetres * cellMetres;
        return new Drawn(Category.RIVER, area, shape, mouth, "", catchment);
    }

    /** The line of a stream with its tributaries, cut at the shore and where it runs through lakes. */
    private Geometry shape(int index, WaterArea area) {
        List<LineString> lines = new ArrayList<>();
        collect(index, area, mainLines.get(streams.get(index).parent()), lines);
        List<Geometry> pieces = new ArrayList<>();
        for (LineString line : lines) {
            List<LineString> rest = List.of(line);
            for (Object lake : lakes.query(line.getEnvelopeInternal())) {
                rest = rest.stream()
                        .flatMap(piece -> LinePieces.outside(piece, (Geometry) lake).stream())
                        .toList();
            }
            rest.stream()
                    .filter(piece -> piece.getLength() >= SHORTEST_PIECE_METRES)
                    .forEach(pieces::add);
        }
        return landscape.factory().buildGeometry(pieces);
    }

    private void collect(int index, WaterArea area, @Nullable LineString parent, List<LineString> lines) {
        LineString line = line(streams.get(index), area, parent);
        if (line.isEmpty() || (!lines.isEmpty() && line.getLength() < SHORTEST_TRIBUTARY_METRES)) {
            return;
        }
        lines.add(line);
        mainLines.put(index, line);
        for (int tributary : tributaries.getOrDefault(index, List.of())) {
            collect(tributary, area, line, lines);
        }
    }

    private LineString line(Stream stream, WaterArea area, @Nullable LineString parent) {
        Grid grid = landscape.grid();
        List<Coordinate> places = new ArrayList<>();
        for (int cell : stream.cells()) {
            if (districts.areaOf(cell) != area) {
                break;
            }
            places.add(grid.centre(cell));
        }
        if (places.size() < 4) {
            return landscape.factory().createLineString();
        }
        if (parent != null) {
            var along = new LengthIndexedLine(parent);
            places.set(0, along.extractPoint(along.project(places.get(0))));
        } else if (stream.reachesSea()) {
            places.add(0, shoreNear(places.get(0)));
        }
        LineString smooth = landscape.factory().createLineString(ArcSmoothing.smooth(places, 3));
        LineString simple = (LineString) DouglasPeuckerSimplifier.simplify(smooth, TOLERANCE_METRES);
        return ashore((LineString) simple.reverse());
    }

    private Coordinate shoreNear(Coordinate place) {
        Geometry point = landscape.factory().createPoint(place);
        Geometry island = islandAt(place);
        return DistanceOp.nearestPoints(point, island.getBoundary())[1];
    }

    private Geometry islandAt(Coordinate place) {
        int cell = landscape.grid().cellAt(place.x, place.y);
        return landscape.land().get(landscape.islands()[cell]);
    }

    private LineString ashore(LineString line) {
        LineString longest = landscape.factory().createLineString();
        for (Object island : islands.query(line.getEnvelopeInternal())) {
            for (LineString piece : LinePieces.inside(line, (Geometry) island)) {
                if (piece.getLength() > longest.getLength()) {
                    longest = piece;
                }
            }
        }
        return longest.getLength() > 0.9 * line.getLength()
                ? longest
                : landscape.factory().createLineString();
    }

    private static boolean crossesAny(Geometry shape, List<Geometry> taken) {
        return taken.stream()
                .anyMatch(other ->
                        shape.getEnvelopeInternal().intersects(other.getEnvelopeInternal()) && shape.crosses(other));
    }
}
