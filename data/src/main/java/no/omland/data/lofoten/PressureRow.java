package no.omland.data.lofoten;

/**
 * One row's worth of pressure.
 *
 * @param label as in {@code data/reference/drivers.csv}
 * @param degree as the register spells it
 */
record PressureRow(String label, String degree) {

    static final String LARGE = "Stor grad";
    static final String MEDIUM = "Middels grad";
    static final String SMALL = "Liten grad";
    static final String UNKNOWN = "Ukjent grad";
}
