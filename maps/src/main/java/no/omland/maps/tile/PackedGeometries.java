package no.omland.maps.tile;

import org.locationtech.jts.geom.Envelope;

/**
 * Geometries of many features in a few arrays: features own parts, parts own vertices, each level by the offset of its first.
 * A part is the points of one feature, one line, or one ring; rings are stored without their closing vertex and a polygon's
 * holes follow its exterior. Coordinates are whole centimetres of EPSG:3857, which just fit an int.
 */
final class PackedGeometries {

    static final int CENTIMETRES = 100;

    /** A vertex with this first zoom lies on the line between its neighbours and is never written. */
    static final byte NEVER = Byte.MAX_VALUE;

    final GeometryKind[] kinds;
    /** First part of every feature, and the number of parts at the end. */
    final int[] firstPart;
    /** First vertex of every part, and the number of vertices at the end. */
    final int[] firstVertex;

    final boolean[] hole;
    /** Lowest zoom at which the part is drawn; the largest part of a feature has 0. */
    final byte[] partZoom;
    /** West, south, east, north of every part, in centimetres. */
    final int[] partBounds;

    final int[] x;
    final int[] y;
    /** Lowest zoom at which the vertex is needed. */
    final byte[] vertexZoom;

    PackedGeometries(
            GeometryKind[] kinds, int[] firstPart, int[] firstVertex, boolean[] hole, int[] vertexX, int[] vertexY) {
        this.kinds = kinds;
        this.firstPart = firstPart;
        this.firstVertex = firstVertex;
        this.hole = hole;
        this.x = vertexX;
        this.y = vertexY;
        this.partBounds = boundsOfParts(firstVertex, vertexX, vertexY);
        this.partZoom = new byte[hole.length];
        for (int feature = 0; feature < kinds.length; feature++) {
            findPartZooms(feature);
        }
        this.vertexZoom = VertexZooms.of(this);
    }

    int featureCount() {
        return kinds.length;
    }

    int vertexCount() {
        return x.length;
    }

    /** The feature's bounds in centimetres. */
    Envelope bounds(int feature) {
        Envelope bounds = new Envelope();
        for (int part = firstPart[feature]; part < firstPart[feature + 1]; part++) {
            bounds.expandToInclude(partBounds[part * 4], partBounds[part * 4 + 1]);
            bounds.expandToInclude(partBounds[part * 4 + 2], partBounds[part * 4 + 3]);
        }
        return bounds;
    }

    long memoryBytes() {
        return 9L * x.length + 22L * hole.length + 4L * firstPart.length + 4L * kinds.length;
    }

    private static int[] boundsOfParts(int[] firstVertex, int[] vertexX, int[] vertexY) {
        int[] bounds = new int[(firstVertex.length - 1) * 4];
        for (int part = 0; part < firstVertex.length - 1; part++) {
            int west = Integer.MAX_VALUE;
            int south = Integer.MAX_VALUE;
            int east = Integer.MIN_VALUE;
            int north = Integer.MIN_VALUE;
            for (int v = firstVertex[part]; v < firstVertex[part + 1]; v++) {
                west = Math.min(west, vertexX[v]);
                east = Math.max(east, vertexX[v]);
                south = Math.min(south, vertexY[v]);
                north = Math.max(north, vertexY[v]);
            }
            bounds[part * 4] = west;
            bounds[part * 4 + 1] = south;
            bounds[part * 4 + 2] = east;
            bounds[part * 4 + 3] = north;
        }
        return bounds;
    }

    /** Parts under a pixel are left out, except the largest, which stands for its feature. */
    private void findPartZooms(int feature) {
        if (kinds[feature] == GeometryKind.POINT) {
            return;
        }
        double pixels = kinds[feature] == GeometryKind.POLYGON ? 1 : 0.5;
        int largest = firstPart[feature];
        for (int part = firstPart[feature]; part < firstPart[feature + 1]; part++) {
            partZoom[part] = VertexZooms.firstZoom(sizeMetres(part), pixels);
            if (!hole[part] && sizeMetres(part) > sizeMetres(largest)) {
                largest = part;
            }
        }
        partZoom[largest] = 0;
    }

    /** The longer side of the part's bounds. */
    private double sizeMetres(int part) {
        long width = (long) partBounds[part * 4 + 2] - partBounds[part * 4];
        long height = (long) partBounds[part * 4 + 3] - partBounds[part * 4 + 1];
        return Math.max(width, height) / (double) CENTIMETRES;
    }
}
