package no.omland.water.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/** The table by which a store keeps quality elements: one row for each element of each body. */
public final class QualityTable {

    public static final String NAME = "quality_elements";

    static final Schema SCHEMA = Schema.of(
            Field.text("body_id"),
            Field.text("element"),
            Field.text("element_group"),
            Field.text("class"),
            new Field("value", FieldType.REAL),
            Field.text("unit"),
            new Field("boundary_high_good", FieldType.REAL),
            new Field("boundary_good_moderate", FieldType.REAL),
            new Field("boundary_moderate_poor", FieldType.REAL),
            new Field("boundary_poor_bad", FieldType.REAL),
            new Field("year", FieldType.INTEGER));

    private static final int BODY = 0;

    private QualityTable() {}

    static Feature row(WaterBodyId body, QualityElement element) {
        ClassBoundaries boundaries = element.boundaries();
        Integer year = element.year();
        return new Feature(null, new @Nullable Object[] {
            body.text(),
            element.name(),
            element.group().name(),
            element.statedClass().name(),
            element.value(),
            element.unit(),
            boundaries.highGood(),
            boundaries.goodModerate(),
            boundaries.moderatePoor(),
            boundaries.poorBad(),
            year == null ? null : (Object) year.longValue()
        });
    }

    /** The elements of each body, in the order of the table. A row without body or element, such as one just added in QGIS, is passed over. */
    public static Map<WaterBodyId, List<QualityElement>> read(FeatureSet table) {
        Map<WaterBodyId, List<QualityElement>> ofBody = new HashMap<>();
        Reading reading = new Reading(table.schema());
        for (Feature row : table.features()) {
            String body = reading.text(row, "body_id");
            String name = reading.text(row, "element");
            if (body != null && name != null) {
                ofBody.computeIfAbsent(WaterBodyId.of(body), any -> new ArrayList<>())
                        .add(reading.element(row, name));
            }
        }
        ofBody.replaceAll((body, elements) -> List.copyOf(elements));
        return Map.copyOf(ofBody);
    }

    /** The table with the elements of some bodies in place of those they had; those of other bodies stay. */
    public static FeatureSet replaced(@Nullable FeatureSet before, FeatureSet incoming) {
        List<Feature> rows = new ArrayList<>();
        if (before != null) {
            List<String> spokenFor = incoming.features().stream()
                    .map(row -> String.valueOf(row.value(BODY)))
                    .distinct()
                    .toList();
            Set<String> replaced = new HashSet<>(spokenFor);
            Reading reading = new Reading(before.schema());
            before.features().stream()
                    .filter(row -> !replaced.contains(String.valueOf(reading.text(row, "body_id"))))
                    .map(reading::inOrder)
                    .forEach(rows::add);
        }
        rows.addAll(incoming.features());
        return FeatureSet.table(NAME, SCHEMA, rows);
    }

    /** Reads rows by the names of their columns, since someone may have edited the table elsewhere. */
    private record Reading(Schema schema) {

        @Nullable
        String text(Feature row, String column) {
            return row.text(schema.indexOf(column));
        }

        private @Nullable Double number(Feature row, String column) {
            int at = schema.indexOf(column);
            return at >= 0 && row.value(at) instanceof Number number ? number.doubleValue() : null;
        }

        QualityElement element(Feature row, String name) {
            Double year = number(row, "year");
            return new QualityElement(
                    name,
                    constant(ElementGroup.class, text(row, "element_group"), ElementGroup.UNKNOWN),
                    constant(EcologicalClass.class, text(row, "class"), EcologicalClass.UNKNOWN),
                    number(row, "value"),
                    text(row, "unit"),
                    new ClassBoundaries(
                            number(row, "boundary_high_good"),
                            number(row, "boundary_good_moderate"),
                            number(row, "boundary_moderate_poor"),
                            number(row, "boundary_poor_bad")),
                    year == null ? null : (Integer) year.intValue());
        }

        Feature inOrder(Feature row) {
            @Nullable Object[] values = new @Nullable Object[SCHEMA.size()];
            for (int i = 0; i < values.length; i++) {
                int at = schema.indexOf(SCHEMA.fields().get(i).name());
                values[i] = at < 0 ? null : row.value(at);
            }
            return new Feature(null, values);
        }

        private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E otherwise) {
            try {
                return name == null ? otherwise : Enum.valueOf(type, name);
            } catch (IllegalArgumentException wordOfSomeoneElse) {
                return otherwise;
            }
        }
    }
}
