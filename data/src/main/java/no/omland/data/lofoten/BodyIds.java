package no.omland.data.lofoten;

import java.util.TreeMap;

/**
 * Ids in the register's patterns, from numbers it does not use there: rivers and groundwater from 9001, lakes from 990001,
 * coast from {@code …990001}. So no id here can be taken for a real one.
 */
final class BodyIds {

    private static final int FIRST = 9001;
    private static final int FIRST_LAKE = 990_001;
    private static final int STRETCHES_PER_NUMBER = 3;

    private final TreeMap<String, Integer> used = new TreeMap<>();
    private int lakes;

    String next(Category category, WaterArea area, RiverBasins.Basin basin) {
        return switch (category) {
            case RIVER, GROUNDWATER ->
                basin.number() + "-" + (FIRST + count(basin.number() + category)) + "-" + category.letter();
            case LAKE -> basin.number() + "-" + (FIRST_LAKE + lakes++) + "-L";
            case COAST -> coast(area);
        };
    }

    /** Like the register: some numbers stand alone, some are divided further. */
    private String coast(WaterArea area) {
        int count = count(area.coastCode());
        int number = 990_001 + count / STRETCHES_PER_NUMBER;
        int part = count % STRETCHES_PER_NUMBER;
        return area.coastCode() + number + (part == 0 ? "" : "-" + part) + "-C";
    }

    private int count(String series) {
        int count = used.getOrDefault(series, 0);
        used.put(series, count + 1);
        return count;
    }
}
