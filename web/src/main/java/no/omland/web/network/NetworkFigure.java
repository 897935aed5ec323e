package no.omland.web.network;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a report.
 *
 * @param measure what was counted
 * @param of of what kind, or of which component; empty for the whole network
 * @param count links, nodes or components
 * @param km length, where it has one
 * @param share of all nodes, from 0 to 1, for a component
 */
public record NetworkFigure(
        String measure,
        String of,
        long count,
        @Nullable BigDecimal km,
        @Nullable BigDecimal share) {}
