package no.omland.store.sql;

/**
 * The geometry column of a layer's table.
 *
 * @param srsId the number of its reference system
 */
public record GeometryColumn(String name, int srsId) {}
