package no.omland.network.report;

import java.util.List;

/**
 * Nodes, each of which can be driven to from each other, but not both to and from the main part of their component.
 *
 * @param isEntered true when one can drive in and not out, false when one can drive out and not in
 */
public record OneWayTrap(boolean isEntered, List<Integer> nodes) {

    public OneWayTrap {
        nodes = List.copyOf(nodes);
    }
}
