package no.omland.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The column aliases of every profile, read once from {@code profiles.csv} beside this class: profile, field, alias, source. */
final class ProfileAliases {

    private static final Map<Profile, Map<String, List<String>>> ALIASES = load();

    private ProfileAliases() {}

    /** For each field of the profile its aliases, normalised, best first. */
    static Map<String, List<String>> of(Profile profile) {
        return ALIASES.getOrDefault(profile, Map.of());
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

    private static Map<Profile, Map<String, List<String>>> load() {
        Map<Profile, Map<String, List<String>>> aliases = new EnumMap<>(Profile.class);
        try (InputStream in = Objects.requireNonNull(
                        ProfileAliases.class.getResourceAsStream("profiles.csv"), "profiles.csv");
                CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8)) {
            for (CsvRecord row : records) {
                for (Profile profile : Profile.values()) {
                    if (profile.key().equals(row.getField(0))) {
                        aliases.computeIfAbsent(profile, p -> new LinkedHashMap<>())
                                .computeIfAbsent(row.getField(1), field -> new ArrayList<>())
                                .add(normalised(row.getField(2)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aliases;
    }
}
