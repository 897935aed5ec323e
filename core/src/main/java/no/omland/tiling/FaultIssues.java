package no.omland.tiling;

import java.util.List;
import java.util.Locale;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Puts faults into an import's log: the largest of each kind one by one, all of them by their number. */
public final class FaultIssues {

    /** How many of a kind are told one by one; the others are in the layer of faults alone. */
    static final int MOST_OF_A_KIND = 500;

    private static final double SMALL_SQUARE_METRES = 1_000;

    private final IssueLog log;
    private final String layer;
    private final EpsgCode crs;
    private final CoordinateTransform toDegrees;

    private FaultIssues(IssueLog log, String layer, EpsgCode crs) {
        this.log = log;
        this.layer = layer;
        this.crs = crs;
        this.toDegrees = CoordinateTransform.between(crs, EpsgCode.WGS84);
    }

    /**
     * Tells of the faults of a layer.
     *
     * @param crs the system that the areas were looked at in
     */
    public static void tell(TilingFaults faults, String layer, EpsgCode crs, IssueLog log) {
        new FaultIssues(log, layer, crs).tell(faults);
    }

    /** Tells of what is there twice among parts that are to be joined, which cannot be seen afterwards. */
    public static void tellOfOverlaps(TilingFaults faults, EpsgCode crs, IssueLog log) {
        FaultIssues issues = new FaultIssues(log, "", crs);
        faults.of(TilingFault.Kind.DUPLICATE).forEach(issues::tell);
        faults.of(TilingFault.Kind.OVERLAP).forEach(issues::tell);
    }

    private void tell(TilingFaults faults) {
        log.add(
                IssueCode.TILING_CHECKED,
                layer,
                faults.areas(),
                crs,
                faults.of(TilingFault.Kind.DUPLICATE).size(),
                faults.of(TilingFault.Kind.OVERLAP).size(),
                faults.of(TilingFault.Kind.GAP).size(),
                faults.of(TilingFault.Kind.HOLE).size(),
                faults.of(TilingFault.Kind.SLIVER).size(),
                faults.tooNarrow());
        if (faults.stopped()) {
            log.add(
                    IssueCode.TILING_STOPPED,
                    layer,
                    faults.of(TilingFault.Kind.OVERLAP).size());
        }
        for (TilingFault.Kind kind : TilingFault.Kind.values()) {
            List<TilingFault> all = faults.of(kind);
            all.stream().limit(MOST_OF_A_KIND).forEach(this::tell);
            if (all.size() > MOST_OF_A_KIND) {
                log.add(
                        IssueCode.TILING_MORE,
                        code(kind).code(),
                        all.size() - MOST_OF_A_KIND,
                        FaultLayer.nameFor(layer));
            }
        }
    }

    private void tell(TilingFault fault) {
        log.addPlaced(
                code(fault.kind()),
                0,
                location(fault.place()),
                String.join(", ", fault.ids()),
                squareMetres(fault.areaSquareMetres()),
                String.format(Locale.ROOT, fault.widthMetres() < 10 ? "%.3f" : "%.0f", fault.widthMetres()));
    }

    private static IssueCode code(TilingFault.Kind kind) {
        return switch (kind) {
            case DUPLICATE -> IssueCode.TILING_DUPLICATE;
            case OVERLAP -> IssueCode.TILING_OVERLAP;
            case GAP -> IssueCode.TILING_GAP;
            case HOLE -> IssueCode.TILING_HOLE;
            case SLIVER -> IssueCode.TILING_SLIVER;
        };
    }

    private static String squareMetres(double area) {
        return String.format(Locale.ROOT, area < SMALL_SQUARE_METRES ? "%.2f" : "%.0f", area);
    }

    private ImportIssue.@Nullable Location location(Coordinate place) {
        double[] degrees = {place.x, place.y};
        try {
            toDegrees.apply(degrees, 0, 1);
            return new ImportIssue.Location(degrees[0], degrees[1]);
        } catch (CoordinateOutOfDomainException nowhere) {
            return null;
        }
    }
}
