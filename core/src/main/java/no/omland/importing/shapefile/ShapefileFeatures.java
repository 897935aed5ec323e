package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import no.omland.crs.CoordinateTransform;
import no.omland.feature.Feature;
import no.omland.feature.FeaturesOnDemand;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The features of a shapefile, each decoded when it is asked for. Everything that is doubtful about them has been told before. */
final class ShapefileFeatures extends FeaturesOnDemand {

    private final String source;
    private final ShpRecords shapes;
    private final @Nullable DbaseTable table;
    private final Charset encoding;
    private final @Nullable CoordinateTransform conversion;
    private final int columns;
    private final int[] rows;

    /** @param rows for each feature its record, counted from 1 */
    ShapefileFeatures(
            String source,
            ShpRecords shapes,
            @Nullable DbaseTable table,
            Charset encoding,
            @Nullable CoordinateTransform conversion,
            int[] rows) {
        this.source = source;
        this.shapes = shapes;
        this.table = table;
        this.encoding = encoding;
        this.conversion = conversion;
        this.columns = table == null ? 0 : table.columns().size();
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public Feature get(int index) {
        return new Feature(geometry(index), values(rows[index] - 1));
    }

    @Override
    public @Nullable Geometry geometry(int index) {
        int record = rows[index] - 1;
        if (record >= shapes.size() || !shapes.hasShape(record)) {
            return null;
        }
        try {
            Geometry geometry = ShapeDecoder.decode(shapes.content(record));
            return geometry == null || conversion == null ? geometry : conversion.transform(geometry);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private @Nullable Object[] values(int record) {
        if (table == null || record >= table.size()) {
            return new @Nullable Object[columns];
        }
        try {
            return table.values(record, encoding);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private DataException unreadable(IOException e) {
        return DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
    }
}
