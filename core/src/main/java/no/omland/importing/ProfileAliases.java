package no.omland.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.omland.issue.DataException;

/**
 * The column aliases of every profile: rows of profile, field, alias, and where it was seen. The built-in ones are in {@code profiles.csv} beside this
 * class; a person can add a file of the same columns, whose aliases come before them.
 */
public final class ProfileAliases {

    /** Those of {@code profiles.csv}, and no others. */
    public static final ProfileAliases BUILT_IN = builtIn();

    private static final int COLUMNS_NEEDED = 3;

    private final Map<Profile, Map<String, List<String>>> aliases = new EnumMap<>(Profile.class);

    private ProfileAliases() {}

    /**
     * The aliases of a person's own file before the built-in ones.
     *
     * @throws DataException when the file cannot be read, or names a profile or a field that there is not
     */
    public static ProfileAliases withOwn(Path csv) {
        String name = String.valueOf(csv.getFileName());
        ProfileAliases all = new ProfileAliases();
        if (!Files.isRegularFile(csv)) {
            throw DataException.use("file.not-found", csv.toString());
        }
        try {
            String text = new String(Files.readAllBytes(csv), TextEncoding.of(csv)).replace("\uFEFF", "");
            char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
            try (CsvReader<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                for (CsvRecord row : rows) {
                    if (!row.getField(0).equals("profile")) {
                        all.addOwn(row, name);
                    }
                }
            }
        } catch (IOException | CsvParseException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
        BUILT_IN.aliases.forEach((profile, fields) ->
                fields.forEach((field, names) -> names.forEach(alias -> all.add(profile, field, alias))));
        return all;
    }

    /** For each field of the profile its aliases as they are written, best first. */
    Map<String, List<String>> of(Profile profile) {
        return aliases.getOrDefault(profile, Map.of());
    }

    /** A column name as aliases compare it: lower case, letters and digits only, so that {@code Kjemisktilstand} is {@code Kjemisk tilstand}. */
    static String normalised(String columnName) {
        StringBuilder normalised = new StringBuilder(columnName.length());
        columnName
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(normalised::appendCodePoint);
        return normalised.toString();
    }

    private void addOwn(CsvRecord row, String file) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() < COLUMNS_NEEDED || row.getField(2).isBlank()) {
            throw DataException.use("aliases.broken", file, line, String.join(",", row.getFields()));
        }
        String field = row.getField(1).strip();
        Profile profile = Profile.find(row.getField(0).strip())
                .filter(found -> BUILT_IN.of(found).containsKey(field))
                .orElseThrow(() -> DataException.use(
                        "aliases.broken", file, line, row.getField(0).strip() + ", " + field));
        add(profile, field, row.getField(2).strip());
    }

    private void add(Profile profile, String field, String alias) {
        aliases.computeIfAbsent(profile, p -> new LinkedHashMap<>())
                .computeIfAbsent(field, f -> new ArrayList<>())
                .add(alias);
    }

    private static ProfileAliases builtIn() {
        ProfileAliases builtIn = new ProfileAliases();
        try (InputStream in = Objects.requireNonNull(
                        ProfileAliases.class.getResourceAsStream("profiles.csv"), "profiles.csv");
                CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8)) {
            for (CsvRecord row : records) {
                Profile.find(row.getField(0))
                        .ifPresent(profile -> builtIn.add(profile, row.getField(1), row.getField(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builtIn;
    }
}
