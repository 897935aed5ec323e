package no.omland.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import si.uom.NonSI;
import si.uom.SI;

/**
 * Reads the WKT of a {@code .prj} file or a GeoPackage.
 *
 * <p>Files rarely say a code; they spell out datum, ellipsoid and projection, each program in its own words. What counts
 * here is whether the numbers are those of a system used in Norway and the datum is one of its names. GeoTools' own search
 * takes seconds and answers EPSG:3045 (northing first) for UTM zone 33, so it is not asked.
 */
public final class ReferenceSystemReader {
    private static final double TOLERANCE = 1e-9;

    /** The code of the whole system, which stands last in the text. */
    private static final Pattern ROOT_AUTHORITY = Pattern.compile(
            "AUTHORITY\\s*[\\[(]\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,8})\"?\\s*[\\])]\\s*[\\])]\\s*$",
            Pattern.CASE_INSENSITIVE);

    /**
     * GDAL's way to say web Mercator in WKT 1. GeoTools does not know it and would take the ellipsoidal Mercator, which at
     * 60°N is 37 km off.
     */
    private static final Pattern SPHERICAL_MERCATOR = Pattern.compile(
            "EXTENSION\\s*\\[\\s*\"PROJ4\"\\s*,\\s*\"\\+proj=merc \\+a=6378137 \\+b=6378137 [^\"]*\"",
            Pattern.CASE_INSENSITIVE);

    private ReferenceSystemReader() {}

    /**
     * The system that the text describes: one with a code if it is known, or else one without that can still be moved from
     * and to. Takes below a millisecond once GeoTools is loaded, unless a code outside the short list has to be looked up.
     *
     * @param wkt WKT 1 as written by Esri, GDAL, GeoTools or QGIS; a byte order mark and white space around it do not matter
     * @throws UnknownReferenceSystemException if the text is broken or empty, or describes something else than a horizontal
     *     system
     */
    public static ReferenceSystem read(String wkt) {
        CoordinateReferenceSystem parsed = GeoToolsSystems.parse(wkt);
        Optional<EpsgCode> code = parsed instanceof ProjectedCRS projected
                ? projected(projected, wkt)
                : geographic((GeographicCRS) parsed);
        return code.map(ReferenceSystem::of)
                .or(() -> namedByItsAuthority(wkt, parsed))
                .orElseGet(() -> ReferenceSystem.custom(parsed));
    }

    /** The code alone; empty for a system of somebody's own. Throws as {@link #read} does. */
    public static Optional<EpsgCode> identify(String wkt) {
        return read(wkt).code();
    }

    private static Optional<EpsgCode> geographic(GeographicCRS system) {
        return hasUnit(system, NonSI.DEGREE_ANGLE)
                ? DatumFamily.find(system.getDatum()).map(DatumFamily::geographic)
                : Optional.empty();
    }

    private static Optional<EpsgCode> projected(ProjectedCRS system, String wkt) {
        Optional<DatumFamily> datum = DatumFamily.find(system.getBaseCRS().getDatum());
        if (datum.isEmpty() || !hasUnit(system, SI.METRE)) {
            return Optional.empty();
        }
        ParameterValueGroup values = system.getConversionFromBase().getParameterValues();
        String method = values.getDescriptor().getName().getCode().toLowerCase(Locale.ROOT);
        boolean webMercator =
                method.contains("pseudo") || SPHERICAL_MERCATOR.matcher(wkt).find();
        if (webMercator && datum.get() == DatumFamily.WGS84 && isCentred(values, 1, 0)) {
            return Optional.of(EpsgCode.WEB_MERCATOR);
        }
        return method.equals("transverse_mercator") && isCentred(values, 0.9996, 500_000)
                ? datum.get().utm(value(values, "central_meridian"))
                : Optional.empty();
    }

    private static boolean isCentred(ParameterValueGroup values, double scale, double falseEastingMetres) {
        return isAbout(value(values, "scale_factor"), scale)
                && isAbout(value(values, "latitude_of_origin"), 0)
                && isAbout(value(values, "false_easting"), falseEastingMetres)
                && isAbout(value(values, "false_northing"), 0)
                && (scale != 1 || isAbout(value(values, "central_meridian"), 0));
    }

    private static double value(ParameterValueGroup values, String name) {
        return values.parameter(name).doubleValue();
    }

    private static boolean isAbout(double value, double expected) {
        return Math.abs(value - expected) <= TOLERANCE;
    }

    private static boolean hasUnit(CoordinateReferenceSystem system, Unit<?> expected) {
        Unit<?> unit = system.getCoordinateSystem().getAxis(0).getUnit();
        return unit.isCompatible(expected)
                && isAbout(convertOne(unit.getSystemUnit(), unit), convertOne(expected.getSystemUnit(), expected));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static double convertOne(Unit systemUnit, Unit unit) {
        return unit.getConverterTo(systemUnit).convert(1.0);
    }

    /** A code that the text claims is believed only if the register says the same of it as the text does. */
    private static Optional<ReferenceSystem> namedByItsAuthority(String wkt, CoordinateReferenceSystem parsed) {
        Matcher authority = ROOT_AUTHORITY.matcher(wkt.trim());
        if (!authority.find()) {
            return Optional.empty();
        }
        try {
            ReferenceSystem registered = ReferenceSystem.of(EpsgCode.parse(authority.group(1)));
            return CRS.equalsIgnoreMetadata(registered.geoTools(), parsed) ? Optional.of(registered) : Optional.empty();
        } catch (UnknownReferenceSystemException e) {
            return Optional.empty();
        }
    }
}
