package no.omland.demography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.municipality.MunicipalityChanges;
import no.omland.municipality.MunicipalityChanges.Fate;
import no.omland.municipality.MunicipalityNumber;

/**
 * The projection as a store keeps it: the attribute table {@value #NAME}, one row for each municipality, year, age group and alternative, with the numbers that its source
 * uses. It is led to today's numbers when it is read.
 */
public final class ProjectionLayer {

    public static final String NAME = "population_projection";

    private static final Schema SCHEMA = new Schema(List.of(
            Field.text("municipality_number"),
            Field.text("municipality"),
            Field.text("age"),
            new Field("year", FieldType.INTEGER),
            new Field("people", FieldType.INTEGER),
            Field.text("alternative")));

    /** One row. */
    record Row(MunicipalityNumber number, String name, AgeSpan ages, int year, long people, String alternative) {

        MunicipalityNumber led(Map<MunicipalityNumber, MunicipalityNumber> today) {
            return today.getOrDefault(number, number);
        }
    }

    private ProjectionLayer() {}

    static FeatureSet of(List<Row> rows) {
        return FeatureSet.table(
                NAME,
                SCHEMA,
                rows.stream()
                        .map(row -> new Feature(null, new Object[] {
                            row.number().digits(),
                            row.name(),
                            row.ages().toString(),
                            (long) row.year(),
                            row.people(),
                            row.alternative()
                        }))
                        .toList());
    }

    private static List<Row> rows(FeatureSet table) {
        int[] columns = SCHEMA.fields().stream()
                .mapToInt(field -> table.schema().indexOf(field.name()))
                .toArray();
        if (Arrays.stream(columns).limit(5).anyMatch(column -> column < 0)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Feature feature : table.features()) {
            Optional<MunicipalityNumber> number =
                    Optional.ofNullable(feature.text(columns[0])).flatMap(MunicipalityNumber::find);
            Optional<AgeSpan> ages =
                    Optional.ofNullable(feature.text(columns[2])).flatMap(AgeSpan::find);
            if (number.isPresent()
                    && ages.isPresent()
                    && feature.value(columns[3]) instanceof Number year
                    && feature.value(columns[4]) instanceof Number people) {
                rows.add(new Row(
                        number.get(),
                        Optional.ofNullable(feature.text(columns[1]))
                                .orElse(number.get().digits()),
                        ages.get(),
                        year.intValue(),
                        Math.max(0, people.longValue()),
                        Optional.ofNullable(feature.text(columns[5])).orElse("")));
            }
        }
        return rows;
    }

    /** The alternatives of the table, its main one first, then in its order; one empty word when it has only one without a name. */
    public static List<String> alternatives(FeatureSet table) {
        List<String> all = rows(table).stream().map(Row::alternative).distinct().toList();
        return Stream.concat(
                        all.stream().filter(ProjectionLayer::isMain),
                        all.stream().filter(each -> !isMain(each)))
                .toList();
    }

    /** Statistics Norway calls it so: medium fertility, life expectancy, moving and immigration. */
    private static boolean isMain(String alternative) {
        return alternative.contains("MMMM")
                || alternative.toLowerCase(Locale.ROOT).contains("hovedalternativ");
    }

    /**
     * The projection by today's municipalities.
     *
     * @param alternative one of {@link #alternatives}
     */
    public static PopulationProjection projection(FeatureSet table, String alternative) {
        List<Row> rows = rows(table).stream()
                .filter(row -> row.alternative().equals(alternative))
                .toList();
        Set<MunicipalityNumber> used = rows.stream().map(Row::number).collect(Collectors.toCollection(TreeSet::new));
        return led(rows, used, MunicipalityChanges.load());
    }

    private static PopulationProjection led(List<Row> rows, Set<MunicipalityNumber> used, MunicipalityChanges changes) {
        LocalDate day = changes.dayOf(used);
        Map<MunicipalityNumber, MunicipalityNumber> today = new TreeMap<>();
        Set<MunicipalityNumber> inPart = new TreeSet<>();
        Set<MunicipalityNumber> thatDay = new TreeSet<>(changes.inUse(day));
        thatDay.addAll(used);
        Set<MunicipalityNumber> reached = new TreeSet<>();
        for (MunicipalityNumber number : thatDay) {
            Fate fate = changes.fate(number, day, changes.lastDay());
            MunicipalityNumber there = fate instanceof Fate.Became became
                    ? became.number()
                    : fate instanceof Fate.NotInUse ? number : null;
            if (used.contains(number) && there != null) {
                today.put(number, there);
                reached.add(there);
            } else if (used.contains(number) && fate instanceof Fate.Divided divided) {
                inPart.addAll(divided.among());
            }
        }
        thatDay.stream()
                .filter(number -> !used.contains(number))
                .flatMap(number -> parts(changes.fate(number, day, changes.lastDay())))
                .filter(reached::contains)
                .forEach(inPart::add);
        return new PopulationProjection(sums(rows, today, inPart), inPart);
    }

    private static Stream<MunicipalityNumber> parts(Fate fate) {
        if (fate instanceof Fate.Became became) {
            return Stream.of(became.number());
        }
        return fate instanceof Fate.Divided divided ? divided.among().stream() : Stream.empty();
    }

    /** Of municipalities that became one, a figure is only given when each of them has it. */
    private static List<PopulationProjection.Figure> sums(
            List<Row> rows, Map<MunicipalityNumber, MunicipalityNumber> today, Set<MunicipalityNumber> inPart) {
        Map<MunicipalityNumber, Long> sources =
                today.values().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        Map<List<Object>, List<Row>> together = rows.stream()
                .filter(row -> today.containsKey(row.number()))
                .collect(Collectors.groupingBy(row -> List.of(row.led(today), row.year(), row.ages())));
        return together.values().stream()
                .filter(each -> each.size() == sources.getOrDefault(each.get(0).led(today), 1L))
                .map(each -> new PopulationProjection.Figure(
                        each.get(0).led(today),
                        each.get(0).year(),
                        each.get(0).ages(),
                        each.stream().mapToLong(Row::people).sum()))
                .filter(figure -> !inPart.contains(figure.municipality()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
}
