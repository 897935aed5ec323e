package no.omland.exporting;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.omland.feature.Field;
import no.omland.feature.Schema;

/** Names of columns that a .dbf can have: letters, digits and underscores, ten bytes of UTF-8 that end with a whole letter, none twice. */
final class DbaseNames {

    private static final int MOST_BYTES = 10;

    private DbaseNames() {}

    /** A name for each field, in order. */
    static List<String> of(Schema schema) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(schema.size());
        for (Field field : schema.fields()) {
            String wanted = Normalizer.normalize(field.name(), Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("[^\\p{L}\\p{N}_]", "_");
            String name = cut(wanted, MOST_BYTES);
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                String ending = "_" + n;
                name = cut(wanted, MOST_BYTES - ending.length()) + ending;
            }
            names.add(name);
        }
        return names;
    }

    private static String cut(String name, int mostBytes) {
        return new String(
                ExportedDbaseColumn.wholeLetters(ExportedDbaseColumn.utf8(name), mostBytes), StandardCharsets.UTF_8);
    }
}
