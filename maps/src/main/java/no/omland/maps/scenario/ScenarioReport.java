package no.omland.maps.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.travel.TransitGround;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.store.ImportRecord;

/** Makes the report of a study. The same file on the same workspace for the same day gives the same report. */
public final class ScenarioReport {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private ScenarioReport() {}

    /** The day that a report is of when nobody says another: that of the workspace's last import, so that it does not change by itself. */
    public static LocalDate dayOf(WorkspaceSnapshot snapshot) {
        return snapshot.imports().stream()
                .map(ImportRecord::imported)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, NORWAY))
                .orElse(LocalDate.EPOCH);
    }

    /**
     * Makes the report; every stretch of road and every ferry is closed in turn for it, which takes seconds for a region and longer for a large network.
     *
     * @param only the short names of scenarios that it is about, besides the first; of none, all
     * @param timetable of the workspace, when it has one
     * @param ground of the same snapshot
     * @param file where the study was read from
     * @throws DataException the first of the study's problems
     */
    public static Report of(
            GroundedStudy study,
            Collection<String> only,
            Optional<TransitGround> timetable,
            MapGround ground,
            MapStyle style,
            PackLanguage language,
            StudyInput file,
            LocalDate date) {
        return of(List.of(study), only, timetable, ground, style, language, file, date);
    }

    /**
     * As above, with how each scenario does in later years.
     *
     * @param years the same study with the people of each year; the first is what the report is of
     */
    public static Report of(
            List<GroundedStudy> years,
            Collection<String> only,
            Optional<TransitGround> timetable,
            MapGround ground,
            MapStyle style,
            PackLanguage language,
            StudyInput file,
            LocalDate date) {
        return of(new ReportContext(
                StudyFindings.of(years.get(0), only, timetable),
                years.subList(1, years.size()),
                Set.copyOf(only),
                ground,
                style,
                new ScenarioWords(language),
                file,
                date));
    }

    static Report of(ReportContext context) {
        ScenarioWords words = context.words();
        boolean hasOffices = !context.findings().scenarios().isEmpty();
        List<Block> blocks = new ArrayList<>(hasOffices ? offices(context) : List.of());
        blocks.addAll(YearCaptions.on(ResponseSection.of(context), context));
        blocks.addAll(AssessmentSection.of(context));
        blocks.addAll(AssumptionSection.of(context));
        blocks.addAll(DataSection.of(context));
        if (hasOffices) {
            blocks.addAll(YearCaptions.on(SettlementSection.of(context), context));
        }
        String title = context.study().title();
        String day = words.date(context.date());
        return new Report(
                words.language().tag(),
                title,
                context.withYear("subtitle", day),
                words.text("subject", title),
                context.withYear("footer", title, day),
                words.text("page"),
                context.date(),
                HardSpaces.in(blocks));
    }

    /** What a study of units alone has nothing of. */
    private static List<Block> offices(ReportContext context) {
        List<Block> ofPeople = new ArrayList<>();
        ofPeople.addAll(AnswerSection.of(context));
        ofPeople.addAll(FigureSection.of(context));
        ofPeople.addAll(OfficeSection.of(context));
        // Their rows tell their years themselves.
        List<Block> years = LaterYearsSection.of(context);
        // From office to office it takes what it takes, whoever lives where.
        List<Block> blocks = new ArrayList<>(YearCaptions.on(ofPeople, context));
        blocks.addAll(years);
        blocks.addAll(OfficeTravelSection.of(context));
        ofPeople.clear();
        ofPeople.addAll(OfficeMapSection.of(context));
        ofPeople.addAll(ComparisonSection.of(context));
        ofPeople.addAll(TransitSection.of(context));
        ofPeople.addAll(AccountSection.of(context));
        ofPeople.addAll(ResilienceSection.of(context));
        ofPeople.addAll(SiteSection.of(context));
        blocks.addAll(YearCaptions.on(ofPeople, context));
        return blocks;
    }
}
