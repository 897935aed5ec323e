package no.omland.web.water.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBodyId;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.MeasureTally;
import no.omland.water.measure.MeasureTally.Grouping;
import no.omland.water.measure.Overdue;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Measures, and their counts by who has to act and by sector. */
public final class MeasureListing {

    private MeasureListing() {}

    /**
     * One row for each measure.
     *
     * @param day decides what is overdue
     */
    public static Listing<Measure> of(List<Measure> measures, WorkspaceSnapshot snapshot, LocalDate day) {
        return new Listing<>(measures)
                .column("id", Measure::id)
                .column("name", Measure::name)
                .column("type", Measure::type)
                .column("answers", Measure::answers)
                .column(
                        "bodies",
                        measure ->
                                measure.bodies().stream().map(WaterBodyId::text).toList())
                .column(
                        "unknownBodies",
                        measure -> snapshot.measures().unknownBodies(measure).stream()
                                .map(WaterBodyId::text)
                                .toList())
                .column(
                        "bodyNames",
                        measure -> measure.bodies().stream()
                                .map(id -> title(id, snapshot))
                                .toList())
                .column("municipality", measure -> digits(measure.municipality()))
                .column("authority", Measure::authority)
                .column("responsible", measure -> responsible(measure, snapshot))
                .column("sector", Measure::sector)
                .column("status", Measure::status)
                .column("decided", Measure::decided)
                .column("start", Measure::start)
                .column("end", Measure::end)
                .column("costKroner", Measure::costKroner)
                .column("overdue", measure -> Overdue.of(measure, day).orElse(null));
    }

    /** Fewer columns, for a table that people read. */
    public static Listing<Measure> brief(List<Measure> measures, WorkspaceSnapshot snapshot, LocalDate day) {
        return new Listing<>(measures)
                .column("id", Measure::id)
                .column("title", Measure::title)
                .column(
                        "bodies",
                        measure ->
                                measure.bodies().stream().map(WaterBodyId::text).toList())
                .column("responsible", measure -> responsible(measure, snapshot))
                .column("sector", Measure::sector)
                .column("status", Measure::status)
                .column("end", Measure::end)
                .column("costKroner", Measure::costKroner)
                .column("overdue", measure -> Overdue.of(measure, day).orElse(null));
    }

    /** What a body is called, else its id. */
    private static String title(WaterBodyId id, WorkspaceSnapshot snapshot) {
        return snapshot.indexOf(id)
                .map(index -> snapshot.waterBodies().get(index).title())
                .orElse(id.text());
    }

    /** One row for each group. */
    public static Listing<MeasureTally> tally(List<MeasureTally> tallies, WorkspaceSnapshot snapshot) {
        return new Listing<>(tallies)
                .column("municipality", MeasureTally::municipality)
                .column("responsible", tally -> responsible(tally, snapshot))
                .column("sector", MeasureTally::sector)
                .column("measures", MeasureTally::measures)
                .column("proposed", tally -> tally.byStatus().get(MeasureStatus.PROPOSED))
                .column("planned", tally -> tally.byStatus().get(MeasureStatus.PLANNED))
                .column("inProgress", tally -> tally.byStatus().get(MeasureStatus.IN_PROGRESS))
                .column("finished", tally -> tally.byStatus().get(MeasureStatus.FINISHED))
                .column("cancelled", tally -> tally.byStatus().get(MeasureStatus.CANCELLED))
                .column("unknownStatus", tally -> tally.byStatus().get(MeasureStatus.UNKNOWN))
                .column("overdue", MeasureTally::overdue)
                .column("costKroner", MeasureTally::costKroner)
                .column("costKnown", MeasureTally::costKnown)
                .column("costUnknown", MeasureTally::costUnknown);
    }

    /**
     * The grouping that a word stands for.
     *
     * @throws DataException when it stands for none
     */
    public static Grouping grouping(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (wanted.equals("MUNICIPALITY") || wanted.equals("AUTHORITY")) {
            return Grouping.RESPONSIBLE;
        }
        return Arrays.stream(Grouping.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "by",
                        word,
                        "responsible · municipality · authority · sector · responsible-and-sector"));
    }

    /** Name of the municipality that has to act, else of who else has to, or null. */
    static @Nullable String responsible(Measure measure, WorkspaceSnapshot snapshot) {
        MunicipalityNumber municipality = measure.municipality();
        return municipality == null ? measure.authority() : snapshot.municipalityName(municipality);
    }

    private static @Nullable String responsible(MeasureTally tally, WorkspaceSnapshot snapshot) {
        String digits = tally.municipality();
        return digits == null
                ? tally.authority()
                : MunicipalityNumber.find(digits)
                        .map(snapshot::municipalityName)
                        .orElse(digits);
    }

    private static @Nullable String digits(@Nullable MunicipalityNumber number) {
        return number == null ? null : number.digits();
    }
}
