package no.omland.water.register;

import java.util.List;

/**
 * The columns of the two tables that hold water bodies in a store: {@value #BODIES}, a layer with one feature for each body, and {@value #PRESSURES}, a
 * table with one row for each pressure. Values are the names of the enums, so that a style in QGIS can use them; all other columns of the sources
 * stand beside them under their own names.
 */
final class WaterBodyColumns {

    static final String BODIES = "water_bodies";
    static final String PRESSURES = "water_body_pressures";

    static final String ID = "id";
    static final String NAME = "name";
    static final String CATEGORY = "category";
    static final String MODIFICATION = "modification";
    static final String ECOLOGICAL_CLASS = "ecological_class";
    static final String CHEMICAL_STATUS = "chemical_status";
    static final String ECOLOGICAL_GOAL = "ecological_goal";
    static final String CHEMICAL_GOAL = "chemical_goal";
    static final String AREA = "water_area";
    static final String REGION = "water_region";
    static final String BASIN = "river_basin";
    static final String MUNICIPALITY_NUMBERS = "municipality_numbers";
    static final String WATER_TYPE = "water_type";
    static final String CHANGED = "changed";

    /** All of them, in the order they stand in the layer. */
    static final List<String> ALL = List.of(
            ID,
            NAME,
            CATEGORY,
            MODIFICATION,
            ECOLOGICAL_CLASS,
            CHEMICAL_STATUS,
            ECOLOGICAL_GOAL,
            CHEMICAL_GOAL,
            AREA,
            REGION,
            BASIN,
            MUNICIPALITY_NUMBERS,
            WATER_TYPE,
            CHANGED);

    static final String DEADLINE = "goal_deadline";
    static final String EXEMPTIONS = "goal_exemptions";
    static final String GIVEN_STATUS = "given_status";
    static final String GIVEN_POTENTIAL = "given_potential";
    static final String GIVEN_STATUS_GOAL = "given_status_goal";
    static final String GIVEN_POTENTIAL_GOAL = "given_potential_goal";

    /** Columns that are there only when a source speaks of them. */
    static final List<String> OCCASIONAL =
            List.of(DEADLINE, EXEMPTIONS, GIVEN_STATUS, GIVEN_POTENTIAL, GIVEN_STATUS_GOAL, GIVEN_POTENTIAL_GOAL);

    /** Whether a column of the layer has a meaning here, rather than being a source's own. */
    static boolean isOwn(String name) {
        return ALL.stream().anyMatch(name::equalsIgnoreCase)
                || OCCASIONAL.stream().anyMatch(name::equalsIgnoreCase);
    }

    static final String BODY_ID = "body_id";
    static final String PRESSURE = "pressure";
    static final String DEGREE = "degree";

    private WaterBodyColumns() {}
}
