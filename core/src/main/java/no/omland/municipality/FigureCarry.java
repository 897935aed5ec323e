package no.omland.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.municipality.MunicipalityChanges.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Figures by the municipalities of one day, shown for those of a later day. Figures of municipalities that became one are added up. Those of one that was divided
 * are divided by nobody: they stand by themselves, with the municipalities that share them, and each of those says that its own figures lack a part.
 *
 * <p>Only what can be added may be carried: people, kroner, cases; not shares or means.
 *
 * @param figures by rising number
 * @param unanswered those of divided municipalities, in the order given
 * @param notInUse rows whose number was no municipality's on the first day, in the order given
 */
public record FigureCarry(List<Figures> figures, List<Unanswered> unanswered, List<Row> notInUse) {

    /**
     * One row of the table to carry.
     *
     * @param number as written
     * @param values one for each column; null where the table has none
     */
    public record Row(String number, List<@Nullable BigDecimal> values) {}

    /**
     * The figures of one municipality of the later day.
     *
     * @param values sums; null where no source had a value
     * @param sources numbers of the first day that went into it
     * @param missing numbers of the first day that went into it but have no value in some column
     * @param lacksPartOf divided municipalities of which it got an unknown part
     */
    public record Figures(
            MunicipalityNumber number,
            List<@Nullable BigDecimal> values,
            List<MunicipalityNumber> sources,
            List<MunicipalityNumber> missing,
            List<MunicipalityNumber> lacksPartOf) {}

    /** The figures of a municipality that was divided. */
    public record Unanswered(Row row, LocalDate divided, List<MunicipalityNumber> among) {}

    public FigureCarry {
        figures = List.copyOf(figures);
        unanswered = List.copyOf(unanswered);
        notInUse = List.copyOf(notInUse);
    }

    /**
     * Carries a table.
     *
     * @param columns how many values each row has
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public static FigureCarry of(
            MunicipalityChanges changes, List<Row> rows, int columns, LocalDate from, LocalDate to) {
        Map<MunicipalityNumber, Sum> sums = new TreeMap<>();
        List<Unanswered> unanswered = new ArrayList<>();
        List<Row> notInUse = new ArrayList<>();
        for (Row row : rows) {
            MunicipalityNumber number = MunicipalityNumber.find(row.number()).orElse(null);
            Fate fate = number == null ? new Fate.NotInUse() : changes.fate(number, from, to);
            if (number == null || fate instanceof Fate.NotInUse) {
                notInUse.add(row);
            } else if (fate instanceof Fate.Became became) {
                sums.computeIfAbsent(became.number(), any -> new Sum(columns)).add(number, row);
            } else if (fate instanceof Fate.Divided divided) {
                unanswered.add(new Unanswered(row, divided.date(), divided.among()));
                divided.among()
                        .forEach(part -> sums.computeIfAbsent(part, any -> new Sum(columns))
                                .lacksPartOf
                                .add(number));
            }
        }
        List<Figures> figures = new ArrayList<>();
        sums.forEach((number, sum) -> figures.add(sum.figures(number)));
        return new FigureCarry(figures, unanswered, notInUse);
    }

    private static final class Sum {
        private final @Nullable BigDecimal[] values;
        private final List<MunicipalityNumber> sources = new ArrayList<>();
        private final List<MunicipalityNumber> missing = new ArrayList<>();
        private final List<MunicipalityNumber> lacksPartOf = new ArrayList<>();

        Sum(int columns) {
            this.values = new BigDecimal[columns];
        }

        void add(MunicipalityNumber number, Row row) {
            sources.add(number);
            boolean whole = true;
            for (int i = 0; i < values.length; i++) {
                BigDecimal value = row.values().get(i);
                BigDecimal before = values[i];
                if (value == null) {
                    whole = false;
                } else {
                    values[i] = before == null ? value : before.add(value);
                }
            }
            if (!whole) {
                missing.add(number);
            }
        }

        Figures figures(MunicipalityNumber number) {
            return new Figures(
                    number,
                    Collections.unmodifiableList(Arrays.asList(values.clone())),
                    List.copyOf(sources),
                    List.copyOf(missing),
                    List.copyOf(lacksPartOf));
        }
    }
}
