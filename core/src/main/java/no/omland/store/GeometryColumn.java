package no.omland.store;

/**
 * The geometry column of a layer's table.
 *
 * @param srsId the number of its reference system
 */
record GeometryColumn(String name, int srsId) {}
