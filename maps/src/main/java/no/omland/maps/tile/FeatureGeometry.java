package no.omland.maps.tile;

import org.locationtech.jts.geom.Envelope;

/**
 * Turns one packed feature into the commands of one tile: simplify, move to tile units, clip, round. What is smaller than a
 * pixel becomes a speck of one pixel, so that it can be seen.
 */
final class FeatureGeometry {

    private static final double PIXEL_UNITS = (double) VectorTileEncoder.EXTENT / TileAddress.PIXELS;

    private final int zoom;
    /** North-west corner of the tile in centimetres, and tile units per centimetre. */
    private final double west;

    private final double north;
    private final double scale;

    private final Chain chain = new Chain();
    private final ClipBox box = new ClipBox();
    private final GeometryCommands commands = new GeometryCommands();

    FeatureGeometry(TileAddress tile) {
        zoom = tile.zoom();
        west = tile.westMetres() * PackedGeometries.CENTIMETRES;
        north = tile.northMetres() * PackedGeometries.CENTIMETRES;
        scale = VectorTileEncoder.EXTENT / (TileAddress.sideMetres(zoom) * PackedGeometries.CENTIMETRES);
    }

    /** What the tile and its buffer cover in centimetres, a speck wider. */
    Envelope searchedCentimetres() {
        double buffer = (VectorTileEncoder.BUFFER + PIXEL_UNITS) / scale;
        double side = VectorTileEncoder.EXTENT / scale;
        return new Envelope(west - buffer, west + side + buffer, north - side - buffer, north + buffer);
    }

    /** The commands for one feature of the layer, empty when nothing of it is seen here; used again for the next. */
    GeometryCommands draw(DrawnLayer layer, int feature) {
        commands.clear();
        PackedGeometries geometries = layer.geometries();
        boolean exteriorDrawn = false;
        for (int part = geometries.firstPart[feature]; part < geometries.firstPart[feature + 1]; part++) {
            boolean hole = geometries.hole[part];
            boolean wanted = geometries.partZoom[part] <= zoom && (!hole || exteriorDrawn);
            boolean drawn = wanted
                    && switch (geometries.kinds[feature]) {
                        case POINT -> drawPoints(geometries, part);
                        case LINE -> drawLine(geometries, part, layer.keepsSpecks());
                        case POLYGON -> drawRing(geometries, part, layer.keepsSpecks());
                    };
            exteriorDrawn = hole ? exteriorDrawn : drawn;
        }
        return commands;
    }

    private boolean drawPoints(PackedGeometries geometries, int part) {
        chain.clear();
        for (int v = geometries.firstVertex[part]; v < geometries.firstVertex[part + 1]; v++) {
            double x = (geometries.x[v] - west) * scale;
            double y = (north - geometries.y[v]) * scale;
            if (ClipBox.holds(x, y)) {
                chain.add(x, y);
            }
        }
        if (chain.size > 0) {
            commands.points(chain);
        }
        return chain.size > 0;
    }

    private boolean drawLine(PackedGeometries geometries, int part, boolean specks) {
        Extent extent = extentOf(geometries, part);
        if (extent.size() < PIXEL_UNITS) {
            return specks && drawDash(extent);
        }
        if (extent.isOutside()) {
            return false;
        }
        collect(geometries, part);
        if (extent.isInside()) {
            return commands.line(chain);
        }
        box.clipLine(chain, commands::line);
        return !commands.isEmpty();
    }

    /** Returns true only when the ring itself was drawn, so that a speck gets no holes. */
    private boolean drawRing(PackedGeometries geometries, int part, boolean specks) {
        Extent extent = extentOf(geometries, part);
        boolean hole = geometries.hole[part];
        if (extent.size() < PIXEL_UNITS) {
            if (specks && !hole) {
                drawSquare(extent);
            }
            return false;
        }
        if (extent.isOutside()) {
            return false;
        }
        collect(geometries, part);
        if (!extent.isInside()) {
            box.clipRing(chain);
        }
        if (commands.ring(chain, hole)) {
            return true;
        }
        if (chain.size > 0 && !hole) {
            collect(geometries, part);
            drawSliver(extent);
        }
        return false;
    }

    private void collect(PackedGeometries geometries, int part) {
        chain.clear();
        int[] x = geometries.x;
        int[] y = geometries.y;
        byte[] vertexZoom = geometries.vertexZoom;
        int end = geometries.firstVertex[part + 1];
        for (int v = geometries.firstVertex[part]; v < end; v++) {
            if (vertexZoom[v] <= zoom) {
                chain.add((x[v] - west) * scale, (north - y[v]) * scale);
            }
        }
    }

    private boolean drawDash(Extent extent) {
        chain.clear();
        chain.add(extent.centreX() - PIXEL_UNITS / 2, extent.centreY());
        chain.add(extent.centreX() + PIXEL_UNITS / 2, extent.centreY());
        box.clipLine(chain, commands::line);
        return !commands.isEmpty();
    }

    private void drawSquare(Extent extent) {
        double half = PIXEL_UNITS / 2;
        chain.clear();
        chain.add(extent.centreX() - half, extent.centreY() - half);
        chain.add(extent.centreX() + half, extent.centreY() - half);
        chain.add(extent.centreX() + half, extent.centreY() + half);
        chain.add(extent.centreX() - half, extent.centreY() + half);
        box.clipRing(chain);
        commands.ring(chain, false);
    }

    /**
     * A long ring so narrow that it rounds to a line is drawn two units wide between its first vertex and the farthest. A wide
     * one that came here only touches the tile and is left out.
     */
    private void drawSliver(Extent extent) {
        if (Math.abs(chain.area()) > 2 * extent.size()) {
            return;
        }
        int farthest = chain.farthestFromFirst();
        double startX = chain.x[0];
        double startY = chain.y[0];
        double endX = chain.x[farthest];
        double endY = chain.y[farthest];
        double length = Math.hypot(endX - startX, endY - startY);
        double asideX = (endY - startY) / length;
        double asideY = (startX - endX) / length;
        chain.clear();
        chain.add(startX - asideX, startY - asideY);
        chain.add(startX + asideX, startY + asideY);
        chain.add(endX + asideX, endY + asideY);
        chain.add(endX - asideX, endY - asideY);
        box.clipRing(chain);
        commands.ring(chain, false);
    }

    private Extent extentOf(PackedGeometries geometries, int part) {
        int[] bounds = geometries.partBounds;
        return new Extent(
                (bounds[part * 4] - west) * scale,
                (north - bounds[part * 4 + 3]) * scale,
                (bounds[part * 4 + 2] - west) * scale,
                (north - bounds[part * 4 + 1]) * scale);
    }

    /** Bounds in tile units. */
    private record Extent(double left, double top, double right, double bottom) {

        double size() {
            return Math.max(right - left, bottom - top);
        }

        double centreX() {
            return (left + right) / 2;
        }

        double centreY() {
            return (top + bottom) / 2;
        }

        boolean isInside() {
            return ClipBox.holds(left, top) && ClipBox.holds(right, bottom);
        }

        boolean isOutside() {
            return right < ClipBox.LOW || left > ClipBox.HIGH || bottom < ClipBox.LOW || top > ClipBox.HIGH;
        }
    }
}
