package no.omland.crs;

import java.util.Objects;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal reference system: one that the EPSG register has a code for, or one of somebody's own, given as WKT. x comes
 * before y in all of them: easting, northing or longitude, latitude.
 *
 * <p>Two systems are equal if they have the same code, or no code and the same WKT. Immutable.
 */
public final class ReferenceSystem {
    private final @Nullable EpsgCode code;
    private final String name;
    private final boolean geographic;
    private final double metresPerUnit;
    private final @Nullable AreaOfUse areaOfUse;
    private final String wkt;
    private final @Nullable WellKnownSystem wellKnown;
    private final @Nullable CoordinateReferenceSystem geoTools;

    private ReferenceSystem(WellKnownSystem wellKnown) {
        this.code = wellKnown.code();
        this.name = wellKnown.title();
        this.geographic = wellKnown.isGeographic();
        this.metresPerUnit = 1;
        this.areaOfUse = wellKnown.areaOfUse();
        this.wkt = wellKnown.wkt();
        this.wellKnown = wellKnown;
        this.geoTools = null;
    }

    private ReferenceSystem(@Nullable EpsgCode code, CoordinateReferenceSystem geoTools) {
        this.code = code;
        this.name = GeoToolsSystems.name(geoTools);
        this.geographic = GeoToolsSystems.isGeographic(geoTools);
        this.metresPerUnit = geographic ? 1 : GeoToolsSystems.metresPerUnit(geoTools);
        this.areaOfUse = GeoToolsSystems.areaOfUse(geoTools);
        this.wkt = GeoToolsSystems.wkt(geoTools);
        this.wellKnown = null;
        this.geoTools = geoTools;
    }

    /**
     * Systems used in Norway are answered at once. All others are looked up in GeoTools' EPSG database, which the first time
     * takes a second or two and unpacks into {@link EpsgDatabase#folder()}.
     *
     * @throws UnknownReferenceSystemException if the code is not in the register or not a horizontal system
     */
    public static ReferenceSystem of(EpsgCode code) {
        return WellKnownSystem.find(code)
                .map(ReferenceSystem::new)
                .orElseGet(() -> new ReferenceSystem(code, GeoToolsSystems.decode(code)));
    }

    /** A system without a code, as parsed with axes in x, y order. */
    static ReferenceSystem custom(CoordinateReferenceSystem parsed) {
        return new ReferenceSystem(null, parsed);
    }

    /** Empty for a system of somebody's own. */
    public Optional<EpsgCode> code() {
        return Optional.ofNullable(code);
    }

    public String name() {
        return name;
    }

    /** Whether coordinates are longitude, latitude, so that no length, area or buffer can be taken from them. */
    public boolean isGeographic() {
        return geographic;
    }

    /**
     * Metres in one unit of x and y: 1 for UTM.
     *
     * @throws IllegalStateException for longitude and latitude, whose unit has no length
     */
    public double metresPerUnit() {
        if (geographic) {
            throw new IllegalStateException(
                    this + " is in degrees, expected a system in metres; move the data to EPSG:25833 first");
        }
        return metresPerUnit;
    }

    public Optional<AreaOfUse> areaOfUse() {
        return Optional.ofNullable(areaOfUse);
    }

    /** WKT 1 as it may be written in a {@code .prj} beside a shapefile. */
    public String wkt() {
        return wkt;
    }

    Optional<WellKnownSystem> wellKnown() {
        return Optional.ofNullable(wellKnown);
    }

    CoordinateReferenceSystem geoTools() {
        return geoTools != null ? geoTools : GeoToolsSystems.parse(wkt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceSystem system
                && Objects.equals(code, system.code)
                && (code != null || wkt.equals(system.wkt));
    }

    @Override
    public int hashCode() {
        return code != null ? code.hashCode() : wkt.hashCode();
    }

    /** As in {@code EPSG:25833 (ETRS89 / UTM zone 33N)}. */
    @Override
    public String toString() {
        return code == null ? name : code + " (" + name + ")";
    }
}
