package no.omland.maps.tile;

/** What a feature is drawn as; a tile's feature has one kind. */
enum GeometryKind {
    POINT(1),
    LINE(2),
    POLYGON(3);

    /** {@code GeomType} of the tile format. */
    final int code;

    GeometryKind(int code) {
        this.code = code;
    }
}
