package no.omland.water;

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

    static final String BODY_ID = "body_id";
    static final String PRESSURE = "pressure";
    static final String DEGREE = "degree";

    private WaterBodyColumns() {}
}
