package no.omland.importing;

/** The file formats that an import can tell apart by their first bytes. */
public enum SourceFormat {
    SHAPEFILE("ESRI Shapefile"),
    DELIMITED("CSV/TSV"),
    GEOJSON("GeoJSON"),
    GEOPACKAGE("GeoPackage"),
    FLATGEOBUF("FlatGeobuf"),
    SPREADSHEET("XLSX"),
    OSM_PBF("OpenStreetMap PBF"),
    /** The text files of a timetable, in a folder or a zip archive. */
    GTFS("GTFS"),
    /** Tables of a PostgreSQL database, which is no file. */
    POSTGIS("PostGIS"),
    /** A zip archive of files of the other formats. */
    ARCHIVE("ZIP"),
    /** One file of the other formats, packed by gzip. */
    GZIP("gzip");

    private final String title;

    SourceFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
