package no.omland.web.water.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.Language;
import no.omland.water.Pressure;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodySelection;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureGap;
import no.omland.water.measure.MeasureGaps;
import no.omland.water.measure.MeasureGaps.BodyGap;
import no.omland.water.measure.UnansweredPressures;
import no.omland.water.measure.UnansweredPressures.Unanswered;
import no.omland.web.answer.Listing;

/** Bodies below their goal by what is done for them, and pressures that nothing is done about. */
public final class GapListing {

    private GapListing() {}

    /**
     * What is done for the chosen bodies.
     *
     * @param day decides what is overdue
     */
    public static MeasureGaps gaps(WorkspaceSnapshot snapshot, WaterBodySelection selection, LocalDate day) {
        return MeasureGaps.of(selection.of(snapshot.waterBodies()), snapshot.measures(), day);
    }

    /** Which pressures of large or medium degree on the chosen bodies no measure answers. */
    public static UnansweredPressures unanswered(
            WorkspaceSnapshot snapshot, WaterBodySelection selection, boolean withoutBlanket) {
        return UnansweredPressures.of(
                selection.of(snapshot.waterBodies()),
                snapshot.measures(),
                snapshot.drivers(),
                snapshot.answers(),
                withoutBlanket);
    }

    /** The kind of gap that a word stands for, hyphens as good as underscores. */
    public static Optional<MeasureGap> find(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(MeasureGap.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /** One row for each body below its goal. */
    public static Listing<BodyGap> of(List<BodyGap> gaps, WorkspaceSnapshot snapshot, LocalDate day) {
        return new Listing<>(gaps)
                .column("gap", BodyGap::gap)
                .column("id", gap -> gap.body().id())
                .column("name", gap -> gap.body().name())
                .column("category", gap -> gap.body().category())
                .column("modification", gap -> gap.body().modification())
                .column("class", gap -> gap.body().ecologicalClass())
                .column("goal", gap -> gap.body().objective().ecological())
                .column("municipalities", gap -> municipalities(gap.body(), snapshot))
                .column("measures", gap -> titles(gap.measures()))
                .column("overdue", gap -> titles(gap.overdue(day)));
    }

    /** One row for each body and driver. */
    public static Listing<Unanswered> of(
            UnansweredPressures unanswered, WorkspaceSnapshot snapshot, Language language) {
        return new Listing<>(unanswered.unanswered())
                .column("id", row -> row.body().id())
                .column("name", row -> row.body().name())
                .column("category", row -> row.body().category())
                .column("municipalities", row -> municipalities(row.body(), snapshot))
                .column("driver", Unanswered::driver)
                .column("driverName", row -> row.driver().name(language.tag()))
                .column("degree", Unanswered::degree)
                .column(
                        "pressures",
                        row -> row.pressures().stream().map(Pressure::type).toList());
    }

    private static List<String> municipalities(WaterBody body, WorkspaceSnapshot snapshot) {
        return body.place().municipalities().stream()
                .map(snapshot::municipalityName)
                .toList();
    }

    private static List<String> titles(List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.id() + " " + measure.title())
                .toList();
    }
}
