package no.omland.municipality;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One municipality.
 *
 * @param name as its source has it
 * @param geometry its area in the reference system of its {@link Municipalities}, or null when only number and name are known
 */
public record Municipality(
        MunicipalityNumber number, String name, @Nullable Geometry geometry) {}
