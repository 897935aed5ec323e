package no.omland.water.quality;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ColumnMapping;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBodyId;
import no.omland.water.register.StatusVocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Turns a source with one row for each element of each body into rows of {@link QualityTable}.
 *
 * @param table the rows in the order of the source
 * @param rejectedRows rows that were left out because they name no body or no element
 */
public record QualityIntake(FeatureSet table, int rejectedRows) {

    /** Reads the elements of a source by columns that have at least {@code id} and {@code element}. */
    public static QualityIntake of(SourceTable source, ColumnMapping columns) {
        return new Reading(source, columns).run();
    }

    private static final class Reading {
        private final SourceTable source;
        private final ColumnMapping columns;
        private final IssueLog log;
        private final Map<List<String>, Integer> placeOfElement = new HashMap<>();
        private final List<Feature> rows = new ArrayList<>();
        private int rejected;

        Reading(SourceTable source, ColumnMapping columns) {
            this.source = source;
            this.columns = columns;
            this.log = source.log();
        }

        QualityIntake run() {
            List<Feature> features = source.features().features();
            for (int i = 0; i < features.size(); i++) {
                read(features.get(i), source.row(i));
            }
            return new QualityIntake(FeatureSet.table(QualityTable.NAME, QualityTable.SCHEMA, rows), rejected);
        }

        private void read(Feature row, long number) {
            String id = columns.text(row, "id");
            String name = columns.text(row, "element");
            if (id == null || name == null) {
                rejected++;
                log.addAt(
                        id == null ? IssueCode.ID_MISSING : IssueCode.ELEMENT_MISSING,
                        number,
                        columns.columnName(id == null ? "id" : "element"));
                return;
            }
            WaterBodyId body = WaterBodyId.of(id);
            QualityElement element = element(row, name, number);
            Integer earlier = placeOfElement.putIfAbsent(List.of(body.text(), name), rows.size());
            if (earlier == null) {
                rows.add(QualityTable.row(body, element));
                return;
            }
            log.addAt(IssueCode.ELEMENT_REPEATED, number, columns.columnName("element"), body, name);
            if (isNewer(element, rows.get(earlier))) {
                rows.set(earlier, QualityTable.row(body, element));
            }
        }

        /** Of an element that comes twice the newer counts; of two without a year the first. */
        private static boolean isNewer(QualityElement element, Feature earlier) {
            Object year = earlier.value(QualityTable.SCHEMA.indexOf("year"));
            Integer own = element.year();
            return own != null && (year == null || own > ((Number) year).intValue());
        }

        private QualityElement element(Feature row, String name, long number) {
            ClassBoundaries boundaries = new ClassBoundaries(
                    number(row, "highGood", number),
                    number(row, "goodModerate", number),
                    number(row, "moderatePoor", number),
                    number(row, "poorBad", number));
            if (!boundaries.isOrdered()) {
                log.addAt(IssueCode.ELEMENT_BOUNDARIES_DISORDERED, number, columns.columnName("highGood"), name);
            }
            Double year = number(row, "year", number);
            return new QualityElement(
                    name,
                    group(row, name, number),
                    stated(row, number),
                    number(row, "value", number),
                    columns.text(row, "unit"),
                    boundaries,
                    year == null ? null : (Integer) year.intValue());
        }

        private ElementGroup group(Feature row, String name, long number) {
            String word = columns.text(row, "group");
            Optional<ElementGroup> group = word == null ? Optional.empty() : ElementWords.group(word);
            Optional<ElementGroup> found = group.or(() -> ElementWords.ofElement(name));
            if (found.isEmpty()) {
                log.addAt(IssueCode.ELEMENT_GROUP_UNKNOWN, number, columns.columnName("element"), name);
            }
            return found.orElse(ElementGroup.UNKNOWN);
        }

        private EcologicalClass stated(Feature row, long number) {
            String word = columns.text(row, "class");
            if (word == null) {
                return EcologicalClass.UNKNOWN;
            }
            Optional<EcologicalClass> meaning = StatusVocabulary.ecological(word);
            if (meaning.isEmpty()) {
                log.addAt(IssueCode.STATUS_UNKNOWN_WORD, number, columns.columnName("class"), word);
            }
            return meaning.orElse(EcologicalClass.UNKNOWN);
        }

        private @Nullable Double number(Feature row, String field, long number) {
            String text = columns.text(row, field);
            if (text == null) {
                return null;
            }
            OptionalDouble value = parsed(text);
            if (value.isEmpty()) {
                log.addAt(IssueCode.ELEMENT_VALUE_UNREADABLE, number, columns.columnName(field), text);
                return null;
            }
            return value.getAsDouble();
        }

        /** A number as Norwegians ({@code 0,63}) or others ({@code 0.63}) write it. */
        private static OptionalDouble parsed(String text) {
            String plain = text.replace("\u00a0", "").replace(" ", "").replace(',', '.');
            ParsePosition at = new ParsePosition(0);
            Number number = NumberFormat.getInstance(Locale.ROOT).parse(plain, at);
            return number == null || at.getIndex() < plain.length()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(number.doubleValue());
        }
    }
}
