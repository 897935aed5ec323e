package no.omland.feature;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The types an attribute can have, with the Java class of its values. */
public enum FieldType {
    TEXT(String.class),
    INTEGER(Long.class),
    REAL(Double.class),
    BOOLEAN(Boolean.class),
    DATE(LocalDate.class),
    DATE_TIME(LocalDateTime.class);

    private final Class<?> valueClass;

    FieldType(Class<?> valueClass) {
        this.valueClass = valueClass;
    }

    public Class<?> valueClass() {
        return valueClass;
    }
}
