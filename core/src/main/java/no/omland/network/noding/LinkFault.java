package no.omland.network.noding;

import no.omland.issue.IssueCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Why a line, or part of one, is no link, or what is odd about it.
 *
 * @param feature the index of the feature in its layer; -1 when it concerns no single one
 * @param other the index of the feature that it repeats; -1 otherwise
 * @param place in the system of the layer, or null when it has none
 */
public record LinkFault(
        Kind kind, int feature, int other, @Nullable Coordinate place) {

    /** What is wrong. */
    public enum Kind {
        /** No geometry, or none that is somewhere: left out. */
        NO_LINE(IssueCode.LINK_NO_LINE),
        /** A point or an area: left out. */
        NOT_A_LINE(IssueCode.LINK_NOT_A_LINE),
        /** No longer than the tolerance, with both ends in one node: left out. */
        ZERO_LENGTH(IssueCode.LINK_ZERO_LENGTH),
        /** Too long to be on Earth: left out. */
        TOO_LONG(IssueCode.LINK_TOO_LONG),
        /** The same line, of the same type and direction, as another: left out. */
        REPEATED(IssueCode.LINK_REPEATED),
        /** Both ends in one node, but a course of its own: kept. */
        TO_ITSELF(IssueCode.LINK_TO_ITSELF),
        /** Ends that lie further apart than the tolerance became one node, because others lie between: kept. */
        NODE_CHAIN(IssueCode.NETWORK_NODE_CHAIN),
        /** A ferry's end that nothing met, led on to the nearest road: kept. */
        QUAY_JOINED(IssueCode.LINK_QUAY_JOINED),
        /** A ferry's end that nothing meets, with no road near: kept. */
        QUAY_ADRIFT(IssueCode.LINK_QUAY_ADRIFT);

        private final IssueCode code;

        Kind(IssueCode code) {
            this.code = code;
        }

        public IssueCode code() {
            return code;
        }
    }
}
