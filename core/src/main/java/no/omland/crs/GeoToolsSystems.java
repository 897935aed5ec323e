package no.omland.crs;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.measure.Unit;
import javax.measure.quantity.Length;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.referencing.CRS;
import org.geotools.referencing.wkt.Formattable;
import org.jspecify.annotations.Nullable;
import si.uom.SI;

/** Reference systems as GeoTools has them, always horizontal and with x before y. */
final class GeoToolsSystems {
    private static final String HINT = "name it by its EPSG code, such as EPSG:25833";
    private static final int LONGEST_WKT = 20_000;
    private static final int DEEPEST_WKT = 12;

    /**
     * Axes that run north and east. They are taken out of a WKT, since files keep x before y whatever it says of the order.
     * Axes that run south or west are left: there they say how to count.
     */
    private static final Pattern PLAIN_AXIS = Pattern.compile(
            ",\\s*AXIS\\s*[\\[(]\\s*\"[^\"]*\"\\s*,\\s*(?:EAST|NORTH)\\s*[\\])]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ODD_AXIS =
            Pattern.compile("AXIS\\s*[\\[(]\\s*\"[^\"]*\"\\s*,\\s*(?:SOUTH|WEST)\\b", Pattern.CASE_INSENSITIVE);

    static {
        EpsgDatabase.prepare();
    }

    private GeoToolsSystems() {}

    static CoordinateReferenceSystem decode(EpsgCode code) {
        try {
            return horizontal(
                    CRS.getAuthorityFactory(true).createCoordinateReferenceSystem(code.toString()), code.toString());
        } catch (FactoryException e) {
            throw failure(code.toString(), "a code in the EPSG register", "check the number, or give a .prj file", e);
        }
    }

    /** @throws UnknownReferenceSystemException if the text is broken or describes no horizontal system */
    static CoordinateReferenceSystem parse(String wkt) {
        String text = wkt.startsWith("\uFEFF") ? wkt.substring(1).trim() : wkt.trim();
        String shown = text.isEmpty() ? "an empty text" : "'" + UnknownReferenceSystemException.shortened(text) + "'";
        if (text.isEmpty() || text.length() > LONGEST_WKT || depth(text) > DEEPEST_WKT) {
            throw failure(shown, "a reference system as WKT", HINT, null);
        }
        String ordered =
                ODD_AXIS.matcher(text).find() ? text : PLAIN_AXIS.matcher(text).replaceAll("");
        try {
            return horizontal(CRS.parseWKT(ordered), shown);
        } catch (FactoryException e) {
            throw failure(shown + ": " + e.getLocalizedMessage(), "a reference system as WKT 1", HINT, e);
        } catch (UnknownReferenceSystemException e) {
            throw e;
        } catch (RuntimeException e) {
            // GeoTools' parser throws what its parts throw: number formats, units, casts.
            throw failure(shown, "a reference system as WKT 1", HINT, e);
        }
    }

    static String name(CoordinateReferenceSystem system) {
        return system.getName().getCode();
    }

    static boolean isGeographic(CoordinateReferenceSystem system) {
        return system instanceof GeographicCRS;
    }

    static double metresPerUnit(CoordinateReferenceSystem system) {
        Unit<?> unit = system.getCoordinateSystem().getAxis(0).getUnit();
        return unit.asType(Length.class).getConverterTo(SI.METRE).convert(1.0);
    }

    static GeodeticDatum datum(CoordinateReferenceSystem system) {
        return system instanceof ProjectedCRS projected
                ? projected.getBaseCRS().getDatum()
                : ((GeographicCRS) system).getDatum();
    }

    static @Nullable AreaOfUse areaOfUse(CoordinateReferenceSystem system) {
        GeographicBoundingBox box = system.getDomainOfValidity() == null ? null : CRS.getGeographicBoundingBox(system);
        return box == null
                ? null
                : new AreaOfUse(
                        box.getWestBoundLongitude(),
                        box.getSouthBoundLatitude(),
                        box.getEastBoundLongitude(),
                        box.getNorthBoundLatitude());
    }

    static String wkt(CoordinateReferenceSystem system) {
        return system instanceof Formattable formattable ? formattable.toWKT(0, false) : system.toWKT();
    }

    private static CoordinateReferenceSystem horizontal(@Nullable CoordinateReferenceSystem system, String shown) {
        CoordinateReferenceSystem flat = system == null ? null : CRS.getHorizontalCRS(system);
        if (flat instanceof GeographicCRS || flat instanceof ProjectedCRS) {
            return flat;
        }
        String kind =
                system == null ? "nothing" : system.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        throw failure(shown + " (" + kind + ")", "a geographic or projected reference system", HINT, null);
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '(') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == ')') {
                depth--;
            }
        }
        return deepest;
    }

    private static UnknownReferenceSystemException failure(
            String found, String expected, String hint, @Nullable Exception cause) {
        UnknownReferenceSystemException failure = new UnknownReferenceSystemException(found, expected, hint);
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }
}
