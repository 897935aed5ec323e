package no.omland.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.referencing.datum.BursaWolfParameters;
import org.geotools.referencing.datum.DefaultGeodeticDatum;

/** The datums met in Norwegian files, under the names that programs write for them, and their codes in the EPSG register. */
enum DatumFamily {
    ETRS89(
            6_378_137,
            298.257222101,
            4258,
            25800,
            28,
            38,
            Set.of(
                    "etrs1989",
                    "etrs89",
                    "euref89",
                    "europeanterrestrialreferencesystem1989",
                    "europeanterrestrialreferencesystem1989ensemble")),
    WGS84(
            6_378_137,
            298.257223563,
            4326,
            32600,
            1,
            60,
            Set.of("wgs1984", "wgs84", "worldgeodeticsystem1984", "worldgeodeticsystem1984ensemble")),
    ED50(6_378_388, 297, 4230, 23000, 28, 38, Set.of("european1950", "europeandatum1950", "ed50"));

    /** Programs write between three and thirteen decimals. 1e-4 in 1/f is 7 mm in the length of the polar axis. */
    private static final double INVERSE_FLATTENING_TOLERANCE = 1e-4;

    private static final double SEMI_MAJOR_TOLERANCE_METRES = 1e-3;

    private final double semiMajorMetres;
    private final double inverseFlattening;
    private final int geographicCode;
    private final int utmCodes;
    private final int firstZone;
    private final int lastZone;
    private final Set<String> names;

    DatumFamily(
            double semiMajorMetres,
            double inverseFlattening,
            int geographicCode,
            int utmCodes,
            int firstZone,
            int lastZone,
            Set<String> names) {
        this.semiMajorMetres = semiMajorMetres;
        this.inverseFlattening = inverseFlattening;
        this.geographicCode = geographicCode;
        this.utmCodes = utmCodes;
        this.firstZone = firstZone;
        this.lastZone = lastZone;
        this.names = names;
    }

    /** Empty for other datums, other meridians than Greenwich, and datums that bring a shift of their own. */
    static Optional<DatumFamily> find(GeodeticDatum datum) {
        if (datum.getPrimeMeridian().getGreenwichLongitude() != 0 || bringsAShift(datum)) {
            return Optional.empty();
        }
        String name = datum.getName()
                .getCode()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^d_", "")
                .replaceAll("[^a-z0-9]", "");
        for (DatumFamily family : values()) {
            if (family.names.contains(name) && family.hasEllipsoid(datum.getEllipsoid())) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    EpsgCode geographic() {
        return new EpsgCode(geographicCode);
    }

    /** The northern UTM zone around this meridian, if the register has it on this datum. */
    Optional<EpsgCode> utm(double centralMeridianDegrees) {
        double zone = (centralMeridianDegrees + 183) / 6;
        boolean known = zone == Math.rint(zone) && zone >= firstZone && zone <= lastZone;
        return known ? Optional.of(new EpsgCode(utmCodes + (int) zone)) : Optional.empty();
    }

    private boolean hasEllipsoid(Ellipsoid ellipsoid) {
        return Math.abs(ellipsoid.getSemiMajorAxis() - semiMajorMetres) <= SEMI_MAJOR_TOLERANCE_METRES
                && Math.abs(ellipsoid.getInverseFlattening() - inverseFlattening) <= INVERSE_FLATTENING_TOLERANCE;
    }

    private static boolean bringsAShift(GeodeticDatum datum) {
        if (datum instanceof DefaultGeodeticDatum known) {
            for (BursaWolfParameters shift : known.getBursaWolfParameters()) {
                if (!shift.isIdentity()) {
                    return true;
                }
            }
        }
        return false;
    }
}
