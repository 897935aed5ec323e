package no.omland.web.water.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.water.WaterBodySelection;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.Overdue;
import org.jspecify.annotations.Nullable;

/**
 * Which measures of the chosen bodies are wanted.
 *
 * @param status one of {@link MeasureStatus}, or null for all
 * @param responsible a municipality's number, or an authority as it is written, or null for all
 * @param sector as written, or null for all
 * @param overdue only those that are
 * @param unknownBody only those that name no body, or one that nobody knows
 */
public record MeasureChoice(
        @Nullable String status,
        @Nullable String responsible,
        @Nullable String sector,
        boolean overdue,
        boolean unknownBody) {

    /**
     * The measures that are wanted, in the order of the table.
     *
     * @throws DataException when the status is none
     */
    public List<Measure> of(WorkspaceSnapshot snapshot, WaterBodySelection selection, LocalDate day) {
        Predicate<Measure> wanted =
                measure -> !overdue || Overdue.of(measure, day).isPresent();
        if (status != null) {
            MeasureStatus only = status(status);
            wanted = wanted.and(measure -> measure.status() == only);
        }
        if (sector != null) {
            wanted = wanted.and(measure -> sector.equals(measure.sector()));
        }
        if (responsible != null) {
            wanted = wanted.and(measure -> isOf(measure, responsible));
        }
        if (unknownBody) {
            wanted = wanted.and(snapshot.measures()::lacksBody);
        }
        return snapshot.measures().of(selection).stream().filter(wanted).toList();
    }

    private static boolean isOf(Measure measure, String responsible) {
        return measure.municipality() == null
                ? responsible.equals(measure.authority())
                : responsible.equals(measure.municipality().digits());
    }

    private static MeasureStatus status(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(MeasureStatus.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .or(() -> MeasureStatus.find(word))
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "status",
                        word,
                        String.join(
                                " · ",
                                Arrays.stream(MeasureStatus.values())
                                        .map(Enum::name)
                                        .toList())));
    }
}
