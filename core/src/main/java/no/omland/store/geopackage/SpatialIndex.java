package no.omland.store.geopackage;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import no.omland.store.sql.SqlName;
import org.locationtech.jts.geom.Envelope;

/**
 * The boxes of a layer on their way into its R-tree. SQLite would put them in one by one and split nodes as they fill; here all are sorted first, and the
 * nodes are written whole into the tables that the R-tree is made of (SQLite's documentation, "The SQLite R*Tree Module", 6.1, and the head of its source {@code rtree.c}), packed by
 * sort-tile-recursive (Leutenegger and others 1997, DOI 10.1109/ICDE.1997.582015).
 */
final class SpatialIndex {

    private static final long ROOT = 1;
    private static final int NODE_HEAD_BYTES = 4;
    private static final int ORDINATES = 4;
    private static final int CELL_BYTES = Long.BYTES + ORDINATES * Float.BYTES;
    private static final int ROWS_PER_BATCH = 2_000;

    private long[] ids = new long[1_024];
    private float[] boxes = new float[ORDINATES * ids.length];
    private int size;

    /** Takes the box of a feature, rounded outwards to what the tree can hold. */
    void add(long id, Envelope box) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            boxes = Arrays.copyOf(boxes, 2 * boxes.length);
        }
        ids[size] = id;
        boxes[ORDINATES * size] = atMost(box.getMinX());
        boxes[ORDINATES * size + 1] = atLeast(box.getMaxX());
        boxes[ORDINATES * size + 2] = atMost(box.getMinY());
        boxes[ORDINATES * size + 3] = atLeast(box.getMaxY());
        size++;
    }

    private static float atMost(double value) {
        float rounded = (float) value;
        return rounded > value ? Math.nextDown(rounded) : rounded;
    }

    private static float atLeast(double value) {
        float rounded = (float) value;
        return rounded < value ? Math.nextUp(rounded) : rounded;
    }

    /** Fills an R-tree of two dimensions, just made, with all boxes. */
    void write(Connection connection, String rtree) throws SQLException {
        if (size == 0) {
            return;
        }
        int nodeBytes = nodeBytes(connection, rtree);
        int cellsPerNode = (nodeBytes - NODE_HEAD_BYTES) / CELL_BYTES;
        try (PreparedStatement node = connection.prepareStatement(
                        "INSERT OR REPLACE INTO " + SqlName.quoted(rtree + "_node") + " VALUES (?, ?)");
                PreparedStatement parent = connection.prepareStatement(
                        "INSERT INTO " + SqlName.quoted(rtree + "_parent") + " VALUES (?, ?)")) {
            Level level = new Level(ids, boxes, size);
            long nextNode = ROOT + 1;
            for (int depth = 0; ; depth++) {
                int[] order = level.order(cellsPerNode);
                int[] ends = ends(order.length, cellsPerNode, level.columns(cellsPerNode));
                boolean top = ends.length == 1;
                Level above = new Level(new long[ends.length], new float[ORDINATES * ends.length], ends.length);
                long[] nodeOfCell = new long[level.size()];
                int from = 0;
                for (int n = 0; n < ends.length; n++) {
                    long number = top ? ROOT : nextNode++;
                    ByteBuffer data = ByteBuffer.allocate(nodeBytes);
                    data.putShort((short) (top ? depth : 0)).putShort((short) (ends[n] - from));
                    for (int i = from; i < ends[n]; i++) {
                        level.put(order[i], data);
                        nodeOfCell[order[i]] = number;
                    }
                    above.cover(n, number, level, order, from, ends[n]);
                    from = ends[n];
                    node.setLong(1, number);
                    node.setBytes(2, data.array());
                    node.addBatch();
                    runNow(node, n);
                }
                node.executeBatch();
                if (depth == 0) {
                    writeRows(connection, rtree, nodeOfCell);
                } else {
                    for (int i = 0; i < level.size(); i++) {
                        parent.setLong(1, level.ids()[i]);
                        parent.setLong(2, nodeOfCell[i]);
                        parent.addBatch();
                        runNow(parent, i);
                    }
                    parent.executeBatch();
                }
                if (top) {
                    return;
                }
                level = above;
            }
        }
    }

    private static int nodeBytes(Connection connection, String rtree) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet root = statement.executeQuery(
                        "SELECT length(data) FROM " + SqlName.quoted(rtree + "_node") + " WHERE nodeno = " + ROOT)) {
            if (!root.next()) {
                throw new IllegalStateException(rtree + " has no root");
            }
            return root.getInt(1);
        }
    }

    private void writeRows(Connection connection, String rtree, long[] nodeOfRow) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO " + SqlName.quoted(rtree + "_rowid") + " VALUES (?, ?)")) {
            for (int i = 0; i < size; i++) {
                row.setLong(1, ids[i]);
                row.setLong(2, nodeOfRow[i]);
                row.addBatch();
                runNow(row, i);
            }
            row.executeBatch();
        }
    }

    private static void runNow(PreparedStatement statement, int index) throws SQLException {
        if (index % ROWS_PER_BATCH == ROWS_PER_BATCH - 1) {
            statement.executeBatch();
        }
    }

    /** Where each node ends, when each column of tiles is shared out evenly. */
    private static int[] ends(int count, int cellsPerNode, int columns) {
        int[] ends = new int[columns * (1 + count / columns / cellsPerNode + 1)];
        int nodes = 0;
        for (int column = 0; column < columns; column++) {
            int from = columnEnd(count, columns, column - 1);
            int length = columnEnd(count, columns, column) - from;
            int own = (length + cellsPerNode - 1) / cellsPerNode;
            for (int n = 1; n <= own; n++) {
                ends[nodes++] = from + (int) ((long) length * n / own);
            }
        }
        return Arrays.copyOf(ends, nodes);
    }

    private static int columnEnd(int count, int columns, int column) {
        return (int) ((long) count * (column + 1) / columns);
    }

    /** The cells of one level of the tree: features, or nodes of the level below. */
    private record Level(long[] ids, float[] boxes, int size) {

        /** How many columns of tiles, so that tiles are about square. */
        int columns(int cellsPerNode) {
            int nodes = (size + cellsPerNode - 1) / cellsPerNode;
            return (int) Math.max(1, Math.round(Math.sqrt(nodes)));
        }

        /** The cells from west to east in columns, and from south to north in each. */
        int[] order(int cellsPerNode) {
            int columns = columns(cellsPerNode);
            long[] sorted = new long[size];
            for (int i = 0; i < size; i++) {
                sorted[i] = key(i, 0);
            }
            Arrays.sort(sorted);
            for (int column = 0; column < columns; column++) {
                int from = columnEnd(size, columns, column - 1);
                int to = columnEnd(size, columns, column);
                for (int i = from; i < to; i++) {
                    sorted[i] = key((int) sorted[i], 2);
                }
                Arrays.sort(sorted, from, to);
            }
            return Arrays.stream(sorted).mapToInt(key -> (int) key).toArray();
        }

        /** The middle of a side, as a number that sorts like it, over the index. */
        private long key(int cell, int side) {
            float middle = boxes[ORDINATES * cell + side] / 2 + boxes[ORDINATES * cell + side + 1] / 2;
            int bits = Float.floatToIntBits(middle);
            return (long) (bits ^ (bits >> 31 & Integer.MAX_VALUE)) << 32 | cell;
        }

        void put(int cell, ByteBuffer node) {
            node.putLong(ids[cell]);
            for (int i = 0; i < ORDINATES; i++) {
                node.putFloat(boxes[ORDINATES * cell + i]);
            }
        }

        /** Makes a cell the box around others. */
        void cover(int cell, long id, Level below, int[] order, int from, int to) {
            ids[cell] = id;
            for (int i = 0; i < ORDINATES; i++) {
                float side = below.boxes[ORDINATES * order[from] + i];
                for (int c = from + 1; c < to; c++) {
                    float other = below.boxes[ORDINATES * order[c] + i];
                    side = i % 2 == 0 ? Math.min(side, other) : Math.max(side, other);
                }
                boxes[ORDINATES * cell + i] = side;
            }
        }
    }
}
