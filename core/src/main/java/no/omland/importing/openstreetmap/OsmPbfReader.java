package no.omland.importing.openstreetmap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Reads roads, paths and ferries from an {@code .osm.pbf}: one row for each part of a way between two nodes that other ways pass too, with {@code osm_id}, {@code
 * way_share} (how much of the way it is, from 0 to 1) and the tags. Rows are counted in ways.
 */
public final class OsmPbfReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final NodePlacing nodes;
    private final List<Feature> features = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private long cutAtTheEdge;

    private OsmPbfReader(NodePlacing nodes) {
        this.nodes = nodes;
    }

    /** @throws DataException when the file is damaged, demands what is not understood, or has no roads */
    public static SourceTable read(Path file, String source, IssueLog log, Progress progress) {
        List<Way> ways = PbfBlocks.ways(file, source, progress);
        if (ways.isEmpty()) {
            throw DataException.data("osm.no-roads", source);
        }
        NodePlacing nodes = new NodePlacing(ways);
        PbfBlocks.place(nodes, file, source, progress);
        OsmPbfReader reader = new OsmPbfReader(nodes);
        for (int i = 0; i < ways.size(); i++) {
            reader.cut(ways.get(i), i + 1);
        }
        if (reader.cutAtTheEdge > 0) {
            log.add(IssueCode.OSM_NODES_MISSING, reader.cutAtTheEdge);
        }
        return new SourceTable(
                SourceFormat.OSM_PBF,
                "UTF-8",
                new FeatureSet("roads", schema(), EpsgCode.WGS84, reader.features),
                reader.rows.stream().mapToInt(Integer::intValue).toArray(),
                log);
    }

    private static Schema schema() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("osm_id"));
        fields.add(new Field("way_share", FieldType.REAL));
        TravelTags.KEYS.forEach(key -> fields.add(Field.text(key.replace(':', '_'))));
        return new Schema(fields);
    }

    /** An extract has ways that lead out of it, whose nodes beyond the edge are not in the file. */
    private void cut(Way way, int row) {
        List<LineString> parts = new ArrayList<>();
        List<Coordinate> part = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < way.nodes().length; i++) {
            int node = nodes.index(way.nodes()[i]);
            if (!nodes.isSomewhere(node)) {
                whole = false;
                add(part, parts);
                part = new ArrayList<>();
                continue;
            }
            Coordinate place = new Coordinate(nodes.longitude(node), nodes.latitude(node));
            part.add(place);
            if (nodes.isShared(node) && part.size() > 1) {
                add(part, parts);
                part = new ArrayList<>(List.of(place));
            }
        }
        add(part, parts);
        cutAtTheEdge += whole ? 0 : 1;
        double length = parts.stream().mapToDouble(OsmPbfReader::roughLength).sum();
        for (LineString each : parts) {
            @Nullable Object[] values = new @Nullable Object[2 + way.tags().length];
            values[0] = String.valueOf(way.id());
            values[1] = length > 0 ? roughLength(each) / length : 1.0 / parts.size();
            System.arraycopy(way.tags(), 0, values, 2, way.tags().length);
            features.add(new Feature(each, values));
            rows.add(row);
        }
    }

    private static void add(List<Coordinate> part, List<LineString> parts) {
        if (part.size() > 1) {
            parts.add(FACTORY.createLineString(part.toArray(Coordinate[]::new)));
        }
    }

    /** Degrees of latitude; good enough to share a way among its parts. */
    private static double roughLength(LineString line) {
        Coordinate[] points = line.getCoordinates();
        double narrowing = Math.cos(Math.toRadians(points[0].y));
        double[] lengths = new double[points.length];
        Arrays.setAll(
                lengths,
                i -> i == 0
                        ? 0
                        : Math.hypot((points[i].x - points[i - 1].x) * narrowing, points[i].y - points[i - 1].y));
        return Arrays.stream(lengths).sum();
    }
}
