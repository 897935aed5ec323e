package no.omland.importing.simplefeatures;

import java.util.Locale;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.ReferenceSystemReader;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.importing.LayerAddress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * The reference system that a layer's coordinates end up in.
 *
 * @param code its code
 * @param conversion how the layer's own coordinates get there, when its system has no code; else null
 */
public record SpatialReference(EpsgCode code, @Nullable CoordinateTransform conversion) {

    private static final String COMPOUND = "COMPD_CS";

    /**
     * The system of one row of {@code spatial_ref_sys}. Compound systems, which the agencies use for heights, count by their horizontal part.
     *
     * @param organisation whose number it is, such as {@code EPSG}
     * @param definition well-known text
     * @throws DataException when the system is undefined, or cannot be understood
     */
    public static SpatialReference of(
            @Nullable String organisation, int number, @Nullable String definition, IssueLog log) {
        boolean compound = definition != null
                && definition.strip().toUpperCase(Locale.ROOT).startsWith(COMPOUND);
        Optional<EpsgCode> named = !compound && organisation != null && organisation.equalsIgnoreCase("EPSG")
                ? known(number)
                : Optional.empty();
        if (named.isPresent()) {
            return new SpatialReference(named.get(), null);
        }
        if (definition == null || definition.isBlank() || definition.strip().equalsIgnoreCase("undefined")) {
            throw DataException.data("crs.unstated", log.source(), LayerAddress.of(log.source()));
        }
        try {
            ReferenceSystem system = ReferenceSystemReader.read(horizontal(definition.strip()));
            Optional<EpsgCode> code = system.code();
            if (code.isPresent()) {
                return new SpatialReference(code.get(), null);
            }
            log.add(IssueCode.CRS_CONVERTED, system.name(), EpsgCode.WGS84);
            return new SpatialReference(
                    EpsgCode.WGS84, CoordinateTransform.between(system, ReferenceSystem.of(EpsgCode.WGS84)));
        } catch (UnknownReferenceSystemException e) {
            throw DataException.caused(e, "crs.not-understood", log.source(), e.found(), LayerAddress.of(log.source()));
        }
    }

    private static Optional<EpsgCode> known(int number) {
        try {
            return ReferenceSystem.of(new EpsgCode(number)).code();
        } catch (UnknownReferenceSystemException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first system within a compound one: from its keyword to the bracket that closes it. */
    private static String horizontal(String wkt) {
        String upper = wkt.toUpperCase(Locale.ROOT);
        if (!upper.startsWith(COMPOUND)) {
            return wkt;
        }
        int projected = upper.indexOf("PROJCS");
        int begin = projected >= 0 ? projected : upper.indexOf("GEOGCS");
        int open = 0;
        for (int i = Math.max(0, begin); i < wkt.length(); i++) {
            char c = wkt.charAt(i);
            if (c == '[' || c == '(') {
                open++;
            } else if ((c == ']' || c == ')') && --open == 0) {
                return wkt.substring(Math.max(0, begin), i + 1);
            }
        }
        return wkt;
    }
}
