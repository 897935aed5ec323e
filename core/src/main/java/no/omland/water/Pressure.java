package no.omland.water;

/**
 * Something that weighs on a body.
 *
 * @param type the register's label, as given
 * @param degree how much
 */
public record Pressure(String type, PressureDegree degree) {}
