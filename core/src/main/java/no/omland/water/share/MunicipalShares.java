package no.omland.water.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.omland.coverage.Amount;
import no.omland.coverage.Lying;
import no.omland.coverage.MeasuringSystem;
import no.omland.coverage.Zones;
import no.omland.crs.EpsgCode;
import no.omland.geometry.MendedGeometry;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * How much of each municipality's water is good, every body divided by where it lies.
 *
 * @param system the plane that was measured on
 * @param rows by rising number; last, when there is any, the row of what lies in no municipality
 * @param measured bodies that were divided: those with a line or an area
 * @param withoutExtent bodies of which only a point is known, or nothing; they are in no row
 */
public record MunicipalShares(MeasuringSystem system, List<Row> rows, int measured, int withoutExtent) {

    /**
     * One municipality's part.
     *
     * @param number null for what lies outside all municipalities
     * @param bodies how many bodies have a part here, however small
     * @param alone how many of those lie here whole
     * @param potential heavily modified and artificial bodies
     * @param unspecified bodies of which no source says whether they are natural
     * @param lineMetres length of rivers here
     * @param areaSquareMetres area of lakes, coast and other areas here
     */
    public record Row(
            @Nullable MunicipalityNumber number,
            int bodies,
            int alone,
            ShareCount natural,
            ShareCount potential,
            ShareCount unspecified,
            double lineMetres,
            double areaSquareMetres) {}

    /** A part that is a thousandth of the body or less is where two maps disagree on a border. */
    private static final double WHOLE_SHARE = 0.999;

    public MunicipalShares {
        rows = List.copyOf(rows);
    }

    /**
     * Divides bodies between municipalities.
     *
     * @param bodies and {@code municipalities} in the reference system {@code crs}
     */
    public static MunicipalShares of(
            List<WaterBody> bodies, Municipalities municipalities, EpsgCode crs, MeasuringSystem system) {
        List<Municipality> areas = municipalities.list().stream()
                .filter(each -> each.geometry() != null && !each.geometry().isEmpty())
                .toList();
        List<Geometry> shapes = new ArrayList<>();
        for (Municipality area : areas) {
            Geometry shape = area.geometry();
            if (shape != null) {
                shapes.add(MendedGeometry.of(system.place(shape, crs)).geometry());
            }
        }
        Zones zones = new Zones(shapes);
        Map<Integer, Sum> sums = new TreeMap<>();
        int measured = 0;
        for (WaterBody body : bodies) {
            Geometry geometry = body.geometry();
            if (geometry != null && geometry.getDimension() > 0) {
                measured++;
                Geometry placed = MendedGeometry.of(system.place(geometry, crs)).geometry();
                add(sums, body, zones.locate(placed, Amount.naturalOf(placed)), areas.size());
            }
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach(
                (at, sum) -> rows.add(sum.row(at < areas.size() ? areas.get(at).number() : null)));
        return new MunicipalShares(system, rows, measured, bodies.size() - measured);
    }

    /** The rows of some municipalities. They no longer add up to the bodies, since the rest of each lies in the rows that are left out. */
    public MunicipalShares only(Set<MunicipalityNumber> municipalities) {
        return new MunicipalShares(
                system,
                rows.stream()
                        .filter(row -> row.number() != null && municipalities.contains(row.number()))
                        .toList(),
                measured,
                withoutExtent);
    }

    private static void add(Map<Integer, Sum> sums, WaterBody body, Lying lying, int outside) {
        for (Lying.Part part : lying.parts()) {
            sums.computeIfAbsent(part.zone(), any -> new Sum()).add(body, lying.amount(), part.amount(), part.share());
        }
        if (lying.outside() > 0) {
            sums.computeIfAbsent(outside, any -> new Sum())
                    .add(body, lying.amount(), lying.outside(), lying.outsideShare());
        }
    }

    private static final class Sum {
        private int bodies;
        private int alone;
        private ShareCount natural = ShareCount.NONE;
        private ShareCount potential = ShareCount.NONE;
        private ShareCount unspecified = ShareCount.NONE;
        private double lineMetres;
        private double areaSquareMetres;

        void add(WaterBody body, Amount amount, double within, double share) {
            bodies++;
            alone += share > WHOLE_SHARE ? 1 : 0;
            boolean known = body.ecologicalClass().isKnown();
            boolean good = body.ecologicalClass().isGoodOrBetter();
            if (body.modification() == Modification.UNKNOWN) {
                unspecified = unspecified.plus(share, known, good);
            } else if (body.modification().hasPotential()) {
                potential = potential.plus(share, known, good);
            } else {
                natural = natural.plus(share, known, good);
            }
            lineMetres += amount == Amount.LENGTH_METRES ? within : 0;
            areaSquareMetres += amount == Amount.AREA_SQUARE_METRES ? within : 0;
        }

        Row row(@Nullable MunicipalityNumber number) {
            return new Row(number, bodies, alone, natural, potential, unspecified, lineMetres, areaSquareMetres);
        }
    }
}
