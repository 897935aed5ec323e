package no.omland.web.cooperation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.omland.cooperation.ClassBreaks;
import no.omland.cooperation.ClassMethod;
import no.omland.cooperation.ClassedTable;
import no.omland.cooperation.MunicipalTable;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** A column of a table by municipality or county in classes, as a list and as a map. */
public final class ClassListing {

    private static final int USUAL_CLASSES = 5;

    private ClassListing() {}

    /**
     * What is asked for.
     *
     * @param column null for the first column of numbers
     * @param method {@code equal}, {@code quantile}, {@code natural} or {@code own}; null is natural, or own when there are borders
     * @param classes a number; null is five
     * @param borders numbers with semicolons between, for own classes
     */
    public record Wish(
            String table,
            @Nullable String column,
            @Nullable String method,
            @Nullable String classes,
            @Nullable String borders) {}

    /**
     * The classes of a column, and which column it is.
     *
     * @param wished how many classes; as many as there are when the borders are own
     */
    public record Answer(String column, ClassedTable classed, int wished) {

        /** Whether equal values fill more than one class, so that there are fewer than wished. */
        public boolean isFewer() {
            return classed.breaks().uppers().size() < wished;
        }
    }

    /**
     * Puts a column into classes.
     *
     * @throws DataException when the table, the column, the method, the number or the borders are not known, or no row can be drawn
     */
    public static Answer of(CooperationGround ground, Wish wish) {
        MunicipalTable table = ground.table(wish.table());
        List<String> columns = table.numberColumns();
        String column = wish.column() == null ? columns.stream().findFirst().orElse("") : wish.column();
        if (!columns.contains(column)) {
            throw DataException.use(
                    "cooperation.column", wish.table(), wish.table(), column, String.join(" · ", columns));
        }
        ClassedTable classed = ClassedTable.of(table, column, ground.ground().onMap(), classing(wish))
                .orElseThrow(() -> DataException.use("cooperation.no-values", wish.table(), wish.table(), column));
        boolean own = classed.breaks().method() == ClassMethod.OWN;
        return new Answer(column, classed, own ? classed.breaks().uppers().size() : count(wish.classes()));
    }

    private static Function<Collection<Double>, ClassBreaks> classing(Wish wish) {
        String borders = wish.borders();
        boolean hasBorders = borders != null && !borders.isBlank();
        String written = wish.method() == null ? hasBorders ? "own" : "natural" : wish.method();
        ClassMethod method = Arrays.stream(ClassMethod.values())
                .filter(each -> each.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> DataException.use("cooperation.method", "method", written));
        if (method == ClassMethod.OWN) {
            List<Double> own = borders(borders == null ? "" : borders);
            return values -> ClassBreaks.own(values, own);
        }
        int classes = count(wish.classes());
        return values -> ClassBreaks.of(values, method, classes);
    }

    private static int count(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return USUAL_CLASSES;
        }
        int count = written.matches("\\d{1,3}") ? Integer.parseInt(written) : 0;
        if (count < 1 || count > ClassBreaks.MOST_CLASSES) {
            throw DataException.use("cooperation.class-count", "classes", written);
        }
        return count;
    }

    private static List<Double> borders(String written) {
        List<Double> borders = new ArrayList<>();
        for (String each : written.split("[;\\s]+", -1)) {
            String plain = each.replace(',', '.');
            if (plain.matches("-?\\d+(\\.\\d+)?")) {
                borders.add(Double.valueOf(plain));
            } else if (!plain.isEmpty()) {
                throw DataException.use("cooperation.breaks", "breaks", written);
            }
        }
        if (borders.isEmpty() || borders.size() >= ClassBreaks.MOST_CLASSES) {
            throw DataException.use("cooperation.breaks", "breaks", written);
        }
        return borders;
    }

    /** One row for each row of the table that has a class: its municipality or county, number and class, counted from 1. */
    public static Listing<ClassedTable.Value> values(Answer answer) {
        return new Listing<>(answer.classed().values())
                .column("unit", ClassedTable.Value::written)
                .column("numbers", ClassedTable.Value::units)
                .named(answer.column(), ClassedTable.Value::value)
                .column("classNumber", each -> each.classIndex() + 1)
                .column("onMap", each -> !each.municipalities().isEmpty());
    }

    /** The classes: from, to, how many rows, and how many of the rows have something on the map. */
    public static List<Map<String, @Nullable Object>> classes(ClassedTable classed) {
        ClassBreaks breaks = classed.breaks();
        List<Integer> counts = breaks.counts(
                classed.values().stream().map(ClassedTable.Value::value).toList());
        List<Map<String, @Nullable Object>> classes = new ArrayList<>();
        for (int i = 0; i < breaks.uppers().size(); i++) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("number", i + 1);
            one.put("from", i == 0 ? breaks.least() : breaks.uppers().get(i - 1));
            one.put("to", breaks.uppers().get(i));
            int number = i;
            one.put("rows", counts.get(i));
            one.put(
                    "onMap",
                    classed.values().stream()
                            .filter(each -> each.classIndex() == number
                                    && !each.municipalities().isEmpty())
                            .count());
            classes.add(one);
        }
        return classes;
    }

    /** Rows that are not drawn and why, each with the municipalities it may be. */
    public static Listing<ClassedTable.Doubt> doubts(ClassedTable classed, CooperationGround ground) {
        return new Listing<>(classed.doubts())
                .column("unit", ClassedTable.Doubt::written)
                .column("reason", each -> each.reason().name().toLowerCase(Locale.ROOT))
                .column("candidates", each -> ArrangementListing.names(each.candidates(), ground));
    }

    /** The municipalities on the map with number, name, value and class from 1; without a value they have null. */
    public static Map<String, Object> map(Answer answer, CooperationGround ground) {
        Map<MunicipalityNumber, ClassedTable.Value> byNumber = new LinkedHashMap<>();
        answer.classed().values().forEach(value -> value.municipalities().forEach(each -> byNumber.put(each, value)));
        MapFeatures features = new MapFeatures();
        for (MunicipalityNumber number : ground.ground().onMap()) {
            ClassedTable.Value value = byNumber.get(number);
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("number", number.digits());
            properties.put("name", ground.name(number));
            properties.put("unit", value == null ? null : value.written());
            properties.put("value", value == null ? null : value.value());
            properties.put("class", value == null ? null : value.classIndex() + 1);
            features.add(ground.ground().area(number).orElseThrow(), properties);
        }
        return features.collection();
    }
}
