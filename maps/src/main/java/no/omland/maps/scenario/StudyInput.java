package no.omland.maps.scenario;

/**
 * The file that a study was read from.
 *
 * @param name without folder
 * @param sha256 of its bytes, in hexadecimal
 */
public record StudyInput(String name, String sha256) {}
