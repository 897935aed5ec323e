package no.omland.feature;

/** A named, typed column. The name is kept as the source writes it. */
public record Field(String name, FieldType type) {

    public Field {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a field must have a name");
        }
    }

    public static Field text(String name) {
        return new Field(name, FieldType.TEXT);
    }
}
