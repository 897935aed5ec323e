package no.omland.crs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in the EPSG register of reference systems, such as 25833 for ETRS89 / UTM zone 33N. That the number is in use is
 * not checked here but by {@link ReferenceSystem#of(EpsgCode)}.
 */
public record EpsgCode(int number) {
    public static final EpsgCode ETRS89 = new EpsgCode(4258);
    public static final EpsgCode ETRS89_UTM32 = new EpsgCode(25832);
    public static final EpsgCode ETRS89_UTM33 = new EpsgCode(25833);
    public static final EpsgCode ETRS89_UTM34 = new EpsgCode(25834);
    public static final EpsgCode ETRS89_UTM35 = new EpsgCode(25835);
    public static final EpsgCode WGS84 = new EpsgCode(4326);
    public static final EpsgCode WGS84_UTM32 = new EpsgCode(32632);
    public static final EpsgCode WGS84_UTM33 = new EpsgCode(32633);
    public static final EpsgCode WGS84_UTM34 = new EpsgCode(32634);
    public static final EpsgCode WGS84_UTM35 = new EpsgCode(32635);
    public static final EpsgCode WEB_MERCATOR = new EpsgCode(3857);

    private static final int SMALLEST = 1024;

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:EPSG:{1,2}|urn:(?:x-)?ogc:def:crs:EPSG:[^:]*:|https?://www\\.opengis\\.net/def/crs/EPSG/[^/]+/)?(\\d{4,8})",
            Pattern.CASE_INSENSITIVE);

    /** GeoJSON's name for longitude, latitude on WGS84, which is what 4326 means here. */
    private static final Pattern CRS84 =
            Pattern.compile("(?:urn:ogc:def:crs:)?OGC:(?:[\\d.]*:)?CRS84", Pattern.CASE_INSENSITIVE);

    public EpsgCode {
        if (number < SMALLEST) {
            throw new IllegalArgumentException("EPSG code must be >= " + SMALLEST + ", got " + number);
        }
    }

    /**
     * Reads {@code EPSG:25833}, {@code 25833}, {@code urn:ogc:def:crs:EPSG::25833} or {@code
     * http://www.opengis.net/def/crs/EPSG/0/25833}, in any case. {@code urn:ogc:def:crs:OGC:1.3:CRS84} is {@link #WGS84}.
     *
     * @throws UnknownReferenceSystemException if the text is none of these
     */
    public static EpsgCode parse(String text) {
        String trimmed = text.trim();
        Matcher written = WRITTEN.matcher(trimmed);
        if (written.matches() && Integer.parseInt(written.group(1)) >= SMALLEST) {
            return new EpsgCode(Integer.parseInt(written.group(1)));
        }
        if (CRS84.matcher(trimmed).matches()) {
            return WGS84;
        }
        throw new UnknownReferenceSystemException(
                "'" + UnknownReferenceSystemException.shortened(trimmed) + "'",
                "an EPSG code",
                "write it as EPSG:25833, 25833 or urn:ogc:def:crs:EPSG::25833");
    }

    /** As in {@code EPSG:25833}. */
    @Override
    public String toString() {
        return "EPSG:" + number;
    }
}
