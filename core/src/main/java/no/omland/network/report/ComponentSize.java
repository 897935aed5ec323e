package no.omland.network.report;

/**
 * One part of a network that hangs together.
 *
 * @param nodes how many nodes it has
 * @param share of all nodes that have a link, from 0 to 1
 * @param km length of its links
 * @param name the place of most people in it; empty when none is known
 * @param node one of its nodes, the one of the lowest number
 */
public record ComponentSize(int nodes, double share, double km, String name, int node) {}
