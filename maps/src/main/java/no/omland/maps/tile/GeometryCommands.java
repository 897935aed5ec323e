package no.omland.maps.tile;

/**
 * A feature's geometry as the tile format's commands: move, line and close, with zigzag steps from vertex to vertex in whole
 * tile units. Vertices that round to the one before are left out.
 */
final class GeometryCommands {

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final GrowingInts commands = new GrowingInts();
    private final GrowingInts x = new GrowingInts();
    private final GrowingInts y = new GrowingInts();
    private int penX;
    private int penY;

    void clear() {
        commands.clear();
        penX = 0;
        penY = 0;
    }

    boolean isEmpty() {
        return commands.size == 0;
    }

    GrowingInts values() {
        return commands;
    }

    void points(Chain chain) {
        commands.add(command(MOVE_TO, chain.size));
        for (int i = 0; i < chain.size; i++) {
            step(round(chain.x[i]), round(chain.y[i]));
        }
    }

    /** Returns false, with nothing written, when the whole line rounds to one vertex. */
    boolean line(Chain chain) {
        roundVertices(chain);
        if (x.size < 2) {
            return false;
        }
        commands.add(command(MOVE_TO, 1));
        step(x.values[0], y.values[0]);
        commands.add(command(LINE_TO, x.size - 1));
        for (int i = 1; i < x.size; i++) {
            step(x.values[i], y.values[i]);
        }
        return true;
    }

    /**
     * Turns the ring the way the format asks: exterior rings have a positive area where y points down, holes a negative one.
     * Returns false, with nothing written, when the rounded ring has no area.
     */
    boolean ring(Chain chain, boolean hole) {
        roundVertices(chain);
        while (x.size > 1 && x.last() == x.values[0] && y.last() == y.values[0]) {
            x.size--;
            y.size--;
        }
        long area = doubledArea();
        if (x.size < 3 || area == 0) {
            return false;
        }
        boolean backwards = area > 0 == hole;
        commands.add(command(MOVE_TO, 1));
        step(x.values[0], y.values[0]);
        commands.add(command(LINE_TO, x.size - 1));
        for (int i = 1; i < x.size; i++) {
            int vertex = backwards ? x.size - i : i;
            step(x.values[vertex], y.values[vertex]);
        }
        commands.add(command(CLOSE_PATH, 1));
        return true;
    }

    private void roundVertices(Chain chain) {
        x.clear();
        y.clear();
        for (int i = 0; i < chain.size; i++) {
            int vertexX = round(chain.x[i]);
            int vertexY = round(chain.y[i]);
            if (x.size == 0 || vertexX != x.last() || vertexY != y.last()) {
                x.add(vertexX);
                y.add(vertexY);
            }
        }
    }

    private long doubledArea() {
        long area = 0;
        for (int i = 0; i < x.size; i++) {
            int next = i + 1 == x.size ? 0 : i + 1;
            area += (long) x.values[i] * y.values[next] - (long) x.values[next] * y.values[i];
        }
        return area;
    }

    private void step(int toX, int toY) {
        commands.add(zigzag(toX - penX));
        commands.add(zigzag(toY - penY));
        penX = toX;
        penY = toY;
    }

    private static int command(int id, int count) {
        return count << 3 | id;
    }

    private static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }

    private static int round(double value) {
        return (int) Math.floor(value + 0.5);
    }
}
