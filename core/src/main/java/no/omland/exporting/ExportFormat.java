package no.omland.exporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.omland.issue.DataException;

/** The kinds of file that layers go out as, known by the ending of the file's name. */
public enum ExportFormat {
    GEOPACKAGE("gpkg", "application/geopackage+sqlite3"),
    SHAPEFILE("shp", "application/zip"),
    GEOJSON("geojson", "application/geo+json"),
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending without its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The format of a file by its name.
     *
     * @throws DataException when no format has that ending; the hint lists those there are
     */
    public static ExportFormat ofFileName(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lowerCase.endsWith("." + format.ending))
                .findFirst()
                .orElseThrow(() -> DataException.use("export.ending-unknown", name, endings()));
    }

    private static String endings() {
        return Arrays.stream(values()).map(format -> "." + format.ending).collect(Collectors.joining(", "));
    }
}
