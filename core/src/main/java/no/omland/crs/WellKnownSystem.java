package no.omland.crs;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.omland.geotools.KruegerTransverseMercator;

/**
 * The systems that Omland answers for without GeoTools. Names and areas of use from the EPSG register v10.076 as PROJ 9.1.1
 * prints them ({@code projinfo EPSG:25833}); the WKT is what PROJ prints as WKT1_ESRI and what Esri and QGIS write in a
 * {@code .prj}.
 */
enum WellKnownSystem {
    ETRS89(
            EpsgCode.ETRS89,
            "ETRS89",
            Wkt.ETRS89,
            new GeographicProjection(),
            new AreaOfUse(-16.1, 32.88, 40.18, 84.73)),
    ETRS89_UTM32(EpsgCode.ETRS89_UTM32, "ETRS89", 32, new AreaOfUse(6, 38.76, 12.01, 84.33)),
    ETRS89_UTM33(EpsgCode.ETRS89_UTM33, "ETRS89", 33, new AreaOfUse(12, 46.4, 18.01, 84.42)),
    ETRS89_UTM34(EpsgCode.ETRS89_UTM34, "ETRS89", 34, new AreaOfUse(17.99, 58.84, 24.01, 84.54)),
    ETRS89_UTM35(EpsgCode.ETRS89_UTM35, "ETRS89", 35, new AreaOfUse(24, 59.64, 30.01, 84.73)),
    WGS84(EpsgCode.WGS84, "WGS 84", Wkt.WGS84, new GeographicProjection(), new AreaOfUse(-180, -90, 180, 90)),
    WGS84_UTM32(EpsgCode.WGS84_UTM32, "WGS 84", 32, new AreaOfUse(6, 0, 12, 84)),
    WGS84_UTM33(EpsgCode.WGS84_UTM33, "WGS 84", 33, new AreaOfUse(12, 0, 18, 84)),
    WGS84_UTM34(EpsgCode.WGS84_UTM34, "WGS 84", 34, new AreaOfUse(18, 0, 24, 84)),
    WGS84_UTM35(EpsgCode.WGS84_UTM35, "WGS 84", 35, new AreaOfUse(24, 0, 30, 84)),
    WEB_MERCATOR(
            EpsgCode.WEB_MERCATOR,
            "WGS 84 / Pseudo-Mercator",
            Wkt.WEB_MERCATOR,
            new WebMercatorProjection(),
            new AreaOfUse(-180, -85.06, 180, 85.06));

    private static final Map<EpsgCode, WellKnownSystem> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WellKnownSystem::code, Function.identity()));

    private final EpsgCode code;
    private final String title;
    private final String wkt;
    private final Projection projection;
    private final AreaOfUse areaOfUse;

    WellKnownSystem(EpsgCode code, String title, String wkt, Projection projection, AreaOfUse areaOfUse) {
        this.code = code;
        this.title = title;
        this.wkt = wkt;
        this.projection = projection;
        this.areaOfUse = areaOfUse;
    }

    WellKnownSystem(EpsgCode code, String datum, int zone, AreaOfUse areaOfUse) {
        this(
                code,
                datum + " / UTM zone " + zone + "N",
                Wkt.utm(datum.equals("ETRS89"), zone),
                new TransverseMercatorProjection(
                        datum.equals("ETRS89")
                                ? KruegerTransverseMercator.utm(zone)
                                : new KruegerTransverseMercator(
                                        6_378_137, 1 / 298.257223563, zone * 6 - 183, 0.9996, 500_000, 0)),
                areaOfUse);
    }

    static Optional<WellKnownSystem> find(EpsgCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    EpsgCode code() {
        return code;
    }

    String title() {
        return title;
    }

    String wkt() {
        return wkt;
    }

    Projection projection() {
        return projection;
    }

    AreaOfUse areaOfUse() {
        return areaOfUse;
    }

    boolean isGeographic() {
        return projection instanceof GeographicProjection;
    }

    /** Kept apart, as the constants of an enum cannot use its own static fields. */
    private static final class Wkt {
        static final String ETRS89 = geographic("ETRS_1989", "GRS_1980", "298.257222101");
        static final String WGS84 = geographic("WGS_1984", "WGS_1984", "298.257223563");
        static final String WEB_MERCATOR = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\"," + WGS84
                + ",PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],"
                + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],"
                + "PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";

        static String geographic(String datum, String spheroid, String inverseFlattening) {
            return "GEOGCS[\"GCS_%s\",DATUM[\"D_%s\",SPHEROID[\"%s\",6378137.0,%s]],"
                            .formatted(datum, datum, spheroid, inverseFlattening)
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
        }

        static String utm(boolean etrs89, int zone) {
            return "PROJCS[\"%s_UTM_Zone_%dN\",".formatted(etrs89 ? "ETRS_1989" : "WGS_1984", zone)
                    + (etrs89 ? ETRS89 : WGS84)
                    + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
                    + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%d.0],"
                            .formatted(zone * 6 - 183)
                    + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
        }
    }
}
