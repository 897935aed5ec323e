package no.omland.web.intake;

import java.util.ArrayList;
import java.util.List;
import no.omland.feature.Field;
import org.jspecify.annotations.Nullable;

/** A column and what stands in it for one feature; the blank ones are left out. */
public record Attribute(String name, String value) {

    /** Those of one feature. */
    public static List<Attribute> of(List<Field> fields, @Nullable Object[] values) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Object value = values[i];
            if (value != null && !value.toString().isBlank()) {
                attributes.add(new Attribute(fields.get(i).name(), value.toString()));
            }
        }
        return attributes;
    }
}
