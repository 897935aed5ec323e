package no.omland.network.noding;

import java.util.List;
import java.util.function.IntToLongFunction;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Puts what was found in making a network into a log: the first of each kind one by one, the others by their number. */
public final class LinkFaultIssues {

    /** How many of a kind are told one by one. */
    static final int MOST_OF_A_KIND = 200;

    private final NodedRoads roads;
    private final IntToLongFunction row;
    private final IssueLog log;
    private final CoordinateTransform toDegrees;

    private LinkFaultIssues(NodedRoads roads, IntToLongFunction row, IssueLog log) {
        this.roads = roads;
        this.row = row;
        this.log = log;
        this.toDegrees = CoordinateTransform.between(roads.network().crs(), EpsgCode.WGS84);
    }

    /** @param row the row in the source of a feature of the layer, counted from 1 */
    public static void tell(NodedRoads roads, IntToLongFunction row, IssueLog log) {
        new LinkFaultIssues(roads, row, log).tell();
    }

    private void tell() {
        log.add(
                IssueCode.NETWORK_NODED,
                roads.layer().size(),
                roads.network().linkCount(),
                roads.network().nodeCount(),
                roads.options().toleranceMetres());
        if (roads.notInUse() > 0) {
            log.add(IssueCode.LINK_NOT_IN_USE, roads.notInUse());
        }
        for (LinkFault.Kind kind : LinkFault.Kind.values()) {
            List<LinkFault> all = roads.faults().stream()
                    .filter(fault -> fault.kind() == kind)
                    .toList();
            all.stream().limit(MOST_OF_A_KIND).forEach(this::tell);
            if (all.size() > MOST_OF_A_KIND) {
                log.add(IssueCode.NETWORK_MORE, kind.code().code(), all.size() - MOST_OF_A_KIND);
            }
        }
    }

    private void tell(LinkFault fault) {
        long at = fault.feature() < 0 ? 0 : row.applyAsLong(fault.feature());
        Object[] arguments = switch (fault.kind()) {
            case REPEATED -> new Object[] {row.applyAsLong(fault.other())};
            case NODE_CHAIN -> new Object[] {roads.options().toleranceMetres()};
            case QUAY_JOINED, QUAY_ADRIFT -> new Object[] {Quays.REACH_METRES};
            default -> new Object[0];
        };
        log.addPlaced(fault.kind().code(), at, location(fault.place()), arguments);
    }

    private ImportIssue.@Nullable Location location(@Nullable Coordinate place) {
        if (place == null) {
            return null;
        }
        double[] degrees = {place.x, place.y};
        try {
            toDegrees.apply(degrees, 0, 1);
            return new ImportIssue.Location(degrees[0], degrees[1]);
        } catch (CoordinateOutOfDomainException nowhere) {
            return null;
        }
    }
}
