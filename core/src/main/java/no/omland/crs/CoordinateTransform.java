package no.omland.crs;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Moves coordinates from one reference system to another. Always easting, northing or longitude, latitude. Safe for many
 * threads.
 *
 * <p>ETRS89 and WGS84 are taken as equal, as the null transformation EPSG:1149 takes them. They were when ETRS89 was made,
 * in 1989; since then Europe has drifted some 0.9 m, which matters to a surveyor with a satellite receiver of centimetre
 * accuracy but to no map.
 */
public interface CoordinateTransform {
    /**
     * Moves {@code points} pairs of x, y in place, from index {@code offset} on.
     *
     * @throws CoordinateOutOfDomainException naming the first coordinate that is not finite or has no place in one of the
     *     two systems; what the array then holds is not defined
     */
    void apply(double[] xy, int offset, int points);

    /**
     * A copy of the geometry in the other system: same type, same structure, same user data, with Z and M untouched and the
     * SRID set to the EPSG code of the system moved to, 0 if it has none. The geometry given is left alone. An empty
     * geometry stays empty. Straight lines stay straight: no points are added.
     *
     * @throws CoordinateOutOfDomainException as for {@link #apply}
     */
    Geometry transform(Geometry geometry);

    /**
     * What a user should know before trusting the result: that the shift between two datums is not known, so that everything
     * may be off by hundreds of metres. Empty when all is well.
     */
    default Optional<String> caution() {
        return Optional.empty();
    }

    /**
     * Between two systems of the short list (see {@link EpsgCode}) this costs nothing and is right to far less than a
     * millimetre. Otherwise GeoTools finds the way, which may take a second the first time; keep what you get. Its
     * arithmetic is good to a centimetre from one datum to another, a transverse Mercator on one datum to a millimetre.
     *
     * @throws UnknownReferenceSystemException if there is no way between them
     */
    static CoordinateTransform between(ReferenceSystem from, ReferenceSystem to) {
        Optional<WellKnownSystem> source = from.wellKnown();
        Optional<WellKnownSystem> target = to.wellKnown();
        return source.isPresent() && target.isPresent()
                ? new DirectTransform(
                        from, source.get().projection(), to, target.get().projection())
                : GeoToolsTransform.between(from, to);
    }

    static CoordinateTransform between(EpsgCode from, EpsgCode to) {
        return between(ReferenceSystem.of(from), ReferenceSystem.of(to));
    }
}
