package no.omland.data.lofoten;

/**
 * How many bodies of a water area each driver presses on.
 *
 * <p>The order is that of the agreement. The numbers are chosen, far enough apart that the ranking does not hang on one
 * body; the agreement prints none.
 */
enum DriverQuota {
    URBAN_DEVELOPMENT(186, 152),
    AGRICULTURE(148, 117),
    TRANSPORT(104, 83),
    HYDROPOWER(63, 36),
    FISHERY_AQUACULTURE(38, 58),
    OTHER(16, 13),
    INDUSTRY(13, 11),
    LONG_RANGE(12, 9),
    TOURISM_RECREATION(9, 7),
    WASTE(6, 5);

    private final int lofoten;
    private final int vesteralen;

    DriverQuota(int lofoten, int vesteralen) {
        this.lofoten = lofoten;
        this.vesteralen = vesteralen;
    }

    int bodies(WaterArea area) {
        return area == WaterArea.LOFOTEN ? lofoten : vesteralen;
    }
}
