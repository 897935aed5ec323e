package no.omland.importing;

/** The file formats that an import can tell apart by their first bytes. */
public enum SourceFormat {
    SHAPEFILE("ESRI Shapefile"),
    DELIMITED("CSV/TSV"),
    GEOJSON("GeoJSON");

    private final String title;

    SourceFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
