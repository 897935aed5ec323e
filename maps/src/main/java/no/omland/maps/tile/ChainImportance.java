package no.omland.maps.tile;

/** Douglas and Peucker's distance for every vertex of one open chain, given in centimetres, answered in metres. */
final class ChainImportance {

    private double[] x = new double[256];
    private double[] y = new double[256];
    private float[] centimetres = new float[256];
    private int size;
    private final GrowingInts open = new GrowingInts();

    void start(int vertices) {
        size = vertices;
        if (x.length < vertices) {
            x = new double[vertices * 2];
            y = new double[vertices * 2];
            centimetres = new float[vertices * 2];
        }
    }

    void set(int index, int xCentimetres, int yCentimetres) {
        x[index] = xCentimetres;
        y[index] = yCentimetres;
    }

    float metres(int index) {
        return centimetres[index] / PackedGeometries.CENTIMETRES;
    }

    /** Without recursion: a coast can be deeper than a stack. Takes n log n steps for a natural chain, n² for a spiral. */
    void solve() {
        centimetres[0] = Float.POSITIVE_INFINITY;
        centimetres[size - 1] = Float.POSITIVE_INFINITY;
        open.clear();
        open.add(0);
        open.add(size - 1);
        while (open.size > 0) {
            int end = open.values[--open.size];
            int start = open.values[--open.size];
            if (end - start < 2) {
                continue;
            }
            int split = farthestFromChord(start, end);
            open.add(start);
            open.add(split);
            open.add(split);
            open.add(end);
        }
    }

    private int farthestFromChord(int start, int end) {
        double dx = x[end] - x[start];
        double dy = y[end] - y[start];
        double lengthSquared = dx * dx + dy * dy;
        double scale = lengthSquared > 0 ? 1 / lengthSquared : 0;
        double most = -1;
        int split = start + 1;
        for (int i = start + 1; i < end; i++) {
            double px = x[i] - x[start];
            double py = y[i] - y[start];
            double along = (px * dx + py * dy) * scale;
            along = along < 0 ? 0 : along > 1 ? 1 : along;
            double awayX = px - along * dx;
            double awayY = py - along * dy;
            double distance = awayX * awayX + awayY * awayY;
            if (distance > most) {
                most = distance;
                split = i;
            }
        }
        float parent = Math.min(centimetres[start], centimetres[end]);
        centimetres[split] = Math.min(parent, (float) Math.sqrt(most));
        return split;
    }
}
