package no.omland.maps.tile;

import java.util.function.Consumer;

/**
 * The square of a tile with its buffer, in tile units, and the two ways of cutting at it.
 *
 * <p>Lines: Liang and Barsky, DOI 10.1145/357332.357333. Rings: Sutherland and Hodgman, DOI 10.1145/360767.360802; what a
 * concave ring leaves outside becomes an edge along the square's side, without area and outside what is seen.
 */
final class ClipBox {

    static final int LOW = -VectorTileEncoder.BUFFER;
    static final int HIGH = VectorTileEncoder.EXTENT + VectorTileEncoder.BUFFER;

    private final Chain spare = new Chain();
    private final Chain piece = new Chain();

    static boolean holds(double x, double y) {
        return x >= LOW && x <= HIGH && y >= LOW && y <= HIGH;
    }

    /** Replaces an open ring, without its closing vertex, by the part inside; empty when nothing is. */
    void clipRing(Chain ring) {
        cut(ring, spare, true, LOW, true);
        cut(spare, ring, true, HIGH, false);
        cut(ring, spare, false, LOW, true);
        cut(spare, ring, false, HIGH, false);
    }

    /** Hands over every piece of the line that lies inside; the piece is used again afterwards. */
    void clipLine(Chain line, Consumer<Chain> pieces) {
        piece.clear();
        for (int i = 1; i < line.size; i++) {
            clipSegment(line.x[i - 1], line.y[i - 1], line.x[i], line.y[i], pieces);
        }
        finishPiece(pieces);
    }

    private static void cut(Chain from, Chain to, boolean alongX, double limit, boolean keepAbove) {
        to.clear();
        if (from.size == 0) {
            return;
        }
        double[] across = alongX ? from.x : from.y;
        double previousX = from.x[from.size - 1];
        double previousY = from.y[from.size - 1];
        boolean previousInside = inside(across[from.size - 1], limit, keepAbove);
        for (int i = 0; i < from.size; i++) {
            double x = from.x[i];
            double y = from.y[i];
            boolean inside = inside(across[i], limit, keepAbove);
            if (inside != previousInside) {
                if (alongX) {
                    to.add(limit, previousY + (y - previousY) * (limit - previousX) / (x - previousX));
                } else {
                    to.add(previousX + (x - previousX) * (limit - previousY) / (y - previousY), limit);
                }
            }
            if (inside) {
                to.add(x, y);
            }
            previousX = x;
            previousY = y;
            previousInside = inside;
        }
    }

    private static boolean inside(double across, double limit, boolean keepAbove) {
        return keepAbove ? across >= limit : across <= limit;
    }

    private void clipSegment(double x0, double y0, double x1, double y1, Consumer<Chain> pieces) {
        if (holds(x0, y0) && holds(x1, y1)) {
            join(x0, y0, x1, y1, pieces);
            return;
        }
        double dx = x1 - x0;
        double dy = y1 - y0;
        double[] range = {0, 1};
        boolean visible = narrow(range, -dx, x0 - LOW)
                && narrow(range, dx, HIGH - x0)
                && narrow(range, -dy, y0 - LOW)
                && narrow(range, dy, HIGH - y0);
        if (visible) {
            double endX = range[1] == 1 ? x1 : x0 + range[1] * dx;
            double endY = range[1] == 1 ? y1 : y0 + range[1] * dy;
            double startX = range[0] == 0 ? x0 : x0 + range[0] * dx;
            double startY = range[0] == 0 ? y0 : y0 + range[0] * dy;
            join(startX, startY, endX, endY, pieces);
        }
    }

    /** Narrows the visible range by one side; {@code p} is how fast the line nears it, {@code q} how far it is. */
    private static boolean narrow(double[] range, double p, double q) {
        if (p == 0) {
            return q >= 0;
        }
        double crossing = q / p;
        if (p < 0) {
            range[0] = Math.max(range[0], crossing);
        } else {
            range[1] = Math.min(range[1], crossing);
        }
        return range[0] <= range[1];
    }

    private void join(double x0, double y0, double x1, double y1, Consumer<Chain> pieces) {
        boolean goesOn = piece.size > 0 && piece.x[piece.size - 1] == x0 && piece.y[piece.size - 1] == y0;
        if (!goesOn) {
            finishPiece(pieces);
            piece.add(x0, y0);
        }
        piece.add(x1, y1);
    }

    private void finishPiece(Consumer<Chain> pieces) {
        if (piece.size > 0) {
            pieces.accept(piece);
        }
        piece.clear();
    }
}
