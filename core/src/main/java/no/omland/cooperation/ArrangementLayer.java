package no.omland.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.municipality.MunicipalityMatch;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Arrangements as files and stores have them: one row for each, with its participants in one cell; or one row for each participant. A store keeps the attribute table {@value
 * #NAME} with the participants as they were written, so that what they are today is found out anew when it is read.
 */
public final class ArrangementLayer {

    public static final String NAME = "arrangements";

    private static final Schema SCHEMA = new Schema(List.of(
            Field.text("id"),
            Field.text("name"),
            new Field("stated_participants", FieldType.INTEGER),
            Field.text("participants")));
    private static final String BETWEEN = "\\s*[;,/]\\s*|\\s+og\\s+|\\s+&\\s+";

    private ArrangementLayer() {}

    /** Whether there are names, and participants in one cell or in rows of their own. */
    public static boolean fits(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.ARRANGEMENTS);
        return columns.has("name")
                && (columns.has("participants")
                        || columns.has("municipalityNumber")
                        || columns.has("municipalityName"));
    }

    /** Whether the table surely is one of arrangements: most rows name several participants in one cell. */
    public static boolean isSurely(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.ARRANGEMENTS);
        long several = source.features().features().stream()
                .filter(row -> names(columns.text(row, "participants")).size() > 1)
                .count();
        return !source.features().isSpatial()
                && columns.hasAll(List.of("name", "participants"))
                && several > 0
                && several >= 0.8 * source.features().size();
    }

    /** The table as a store keeps it; doubts go to the log of the source. */
    public static FeatureSet table(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.ARRANGEMENTS);
        Map<String, @Nullable Object[]> byName = new LinkedHashMap<>();
        for (int i = 0; i < source.features().size(); i++) {
            Feature row = source.features().features().get(i);
            String name = columns.text(row, "name");
            List<String> named = columns.has("participants")
                    ? names(columns.text(row, "participants"))
                    : one(columns.text(row, "municipalityNumber"), columns.text(row, "municipalityName"));
            if (name == null || named.isEmpty()) {
                source.log()
                        .addAt(
                                IssueCode.ARRANGEMENT_EMPTY,
                                source.row(i),
                                columns.columnName("participants"),
                                String.valueOf(name));
                continue;
            }
            Set<String> once = new LinkedHashSet<>(named);
            if (once.size() < named.size()) {
                source.log()
                        .addAt(IssueCode.ARRANGEMENT_REPEATED, source.row(i), columns.columnName("participants"), name);
            }
            @Nullable Object[] before = byName.get(name);
            if (before != null && columns.has("participants")) {
                source.log().addAt(IssueCode.ARRANGEMENT_REPEATED, source.row(i), columns.columnName("name"), name);
            }
            if (before != null) {
                once.addAll(names(String.valueOf(before[3])));
                Set<String> all = new LinkedHashSet<>(names(String.valueOf(before[3])));
                all.addAll(once);
                before[3] = String.join("; ", all);
                continue;
            }
            String id = columns.text(row, "id");
            byName.put(name, new @Nullable Object[] {
                id == null ? String.valueOf(byName.size() + 1) : id,
                name,
                whole(columns.text(row, "stated")),
                String.join("; ", once)
            });
        }
        FeatureSet table = FeatureSet.table(
                NAME,
                SCHEMA,
                byName.values().stream()
                        .map(values -> new Feature(null, values))
                        .toList());
        tell(read(table, MunicipalityMatcher.load(List.of())), source);
        return table;
    }

    private static void tell(Arrangements read, SourceTable source) {
        for (Arrangement each : read.list()) {
            if (each.statedDiffers()) {
                source.log()
                        .add(
                                IssueCode.ARRANGEMENT_STATED,
                                each.name(),
                                String.valueOf(each.stated()),
                                each.participants().size());
            }
            for (Participant participant : each.unresolved()) {
                MunicipalityMatch match = participant.match();
                IssueCode code = match instanceof MunicipalityMatch.Divided
                        ? IssueCode.ARRANGEMENT_DIVIDED
                        : match instanceof MunicipalityMatch.Ambiguous
                                ? IssueCode.ARRANGEMENT_AMBIGUOUS
                                : IssueCode.ARRANGEMENT_UNKNOWN;
                source.log().add(code, each.name(), participant.written(), candidates(match));
            }
        }
    }

    /** The municipalities of today that an unclear participant may be. */
    public static List<MunicipalityNumber> candidates(MunicipalityMatch match) {
        if (match instanceof MunicipalityMatch.Divided divided) {
            return divided.among();
        }
        return match instanceof MunicipalityMatch.Ambiguous several ? several.candidates() : List.of();
    }

    private static List<String> one(@Nullable String number, @Nullable String name) {
        String written = number == null ? name : number;
        return written == null ? List.of() : List.of(written.strip());
    }

    private static List<String> names(@Nullable String cell) {
        List<String> names = new ArrayList<>();
        for (String each : cell == null ? new String[0] : cell.strip().split(BETWEEN, -1)) {
            if (!each.isBlank()) {
                names.add(each.strip());
            }
        }
        return names;
    }

    private static @Nullable Long whole(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,4}(\\.0)?")
                ? Long.valueOf((long) Double.parseDouble(text.strip()))
                : null;
    }

    /** The arrangements of a table that {@link #table} made; a name that two municipalities have is the one in the county of the others in the same arrangement. */
    public static Arrangements read(FeatureSet table, MunicipalityMatcher matcher) {
        int[] columns = SCHEMA.fields().stream()
                .mapToInt(field -> table.schema().indexOf(field.name()))
                .toArray();
        List<Arrangement> list = new ArrayList<>();
        for (Feature row : table.features()) {
            String name = row.text(columns[1]);
            List<String> written = names(row.text(columns[3]));
            if (name == null || written.isEmpty()) {
                continue;
            }
            List<MunicipalityMatch> matches = matcher.match(written.stream()
                    .map(each -> Character.isDigit(each.charAt(0))
                            ? new MunicipalityMatcher.Mention(each, null)
                            : new MunicipalityMatcher.Mention(null, each))
                    .toList());
            List<Participant> participants = new ArrayList<>();
            for (int i = 0; i < matches.size(); i++) {
                participants.add(new Participant(written.get(i), matches.get(i)));
            }
            Long stated = whole(row.text(columns[2]));
            String id = row.text(columns[0]);
            list.add(new Arrangement(
                    id == null ? String.valueOf(list.size() + 1) : id,
                    name,
                    stated == null ? null : stated.intValue(),
                    participants));
        }
        return new Arrangements(list);
    }
}
