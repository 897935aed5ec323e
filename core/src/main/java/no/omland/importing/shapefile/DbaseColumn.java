package no.omland.importing.shapefile;

import java.nio.charset.StandardCharsets;
import no.omland.feature.FieldType;

/**
 * A column of a dBASE table.
 *
 * @param rawName its name, one letter for each byte
 * @param typeLetter as the table has it
 * @param type of its values
 * @param offset where its value begins in a record
 */
record DbaseColumn(String rawName, char typeLetter, FieldType type, int offset, int widthBytes) {

    /** A whole number of more digits may not fit 64 bits. */
    private static final int MOST_DIGITS = 18;

    private static final int BINARY_INTEGER_BYTES = 4;
    private static final int BINARY_MOMENT_BYTES = 8;

    static DbaseColumn of(String rawName, char typeLetter, int offset, int widthBytes, int decimals) {
        return new DbaseColumn(rawName, typeLetter, typeOf(typeLetter, widthBytes, decimals), offset, widthBytes);
    }

    private static FieldType typeOf(char letter, int widthBytes, int decimals) {
        return switch (Character.toUpperCase(letter)) {
            case 'N' -> decimals == 0 && widthBytes <= MOST_DIGITS ? FieldType.INTEGER : FieldType.REAL;
            case 'F' -> FieldType.REAL;
            case 'L' -> FieldType.BOOLEAN;
            case 'D' -> FieldType.DATE;
            case 'I', '+' -> widthBytes == BINARY_INTEGER_BYTES ? FieldType.INTEGER : FieldType.TEXT;
            case '@' -> widthBytes == BINARY_MOMENT_BYTES ? FieldType.DATE_TIME : FieldType.TEXT;
            default -> FieldType.TEXT;
        };
    }

    /** The same column for numbers that are not all whole. */
    DbaseColumn asReal() {
        return new DbaseColumn(rawName, typeLetter, FieldType.REAL, offset, widthBytes);
    }

    boolean isBinaryInteger() {
        return type == FieldType.INTEGER && typeLetter != 'N' && typeLetter != 'n';
    }

    /** Its name as bytes. */
    byte[] nameBytes() {
        return rawName.getBytes(StandardCharsets.ISO_8859_1);
    }
}
