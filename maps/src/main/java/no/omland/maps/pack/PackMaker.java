package no.omland.maps.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.screening.Worksheet;

/** Makes the packs of one snapshot. Safe for several threads. */
public final class PackMaker {

    private final WorkspaceSnapshot snapshot;
    private final PackBasis basis;
    private final MapGround ground;
    private final MapStyle style;

    /** Finds what maps are drawn from and what all packs are compared with, which takes a second for the whole country. */
    public PackMaker(WorkspaceSnapshot snapshot, MapStyle style) {
        this.snapshot = snapshot;
        this.basis = PackBasis.of(snapshot);
        this.ground = MapGround.of(snapshot);
        this.style = style;
    }

    /** What its maps are drawn on. */
    public MapGround ground() {
        return ground;
    }

    /** The municipalities that packs can be made for: those of the layer, and those that a body lies in. */
    public List<PackScope> municipalities() {
        TreeSet<MunicipalityNumber> numbers = new TreeSet<>();
        snapshot.municipalities().list().stream().map(Municipality::number).forEach(numbers::add);
        snapshot.waterBodies().forEach(body -> numbers.addAll(body.place().municipalities()));
        return numbers.stream().map(PackScope::of).toList();
    }

    /**
     * Makes a pack. Without bodies, without geometry or outside the map it says so.
     *
     * @param date the day that it is made for
     */
    public Pack make(PackScope scope, PackLanguage language, LocalDate date) {
        PackContext context = PackContext.of(snapshot, basis, ground, style, scope, language, date);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(OpeningSection.of(context));
        blocks.addAll(MapSection.of(context));
        if (!context.bodies().isEmpty()) {
            blocks.addAll(ClassFigureSection.of(context));
            blocks.addAll(DriverSection.of(context));
            blocks.addAll(BelowGoalSection.of(context));
            blocks.addAll(GapSection.of(context));
            blocks.addAll(PrioritySection.of(context));
            blocks.addAll(ChangeSection.of(context));
        }
        blocks.addAll(OrganisationSection.of(context));
        blocks.addAll(SourceSection.of(context));
        return new Pack(scope, report(context, blocks), PackStatement.of(context.bodies(), date));
    }

    /**
     * Makes the document of a § 12 worksheet.
     *
     * @param worksheet of the same snapshot
     * @param date the day that it is made
     */
    public Report worksheet(Worksheet worksheet, PackLanguage language, LocalDate date) {
        return new WorksheetReport(snapshot, ground, style, language).of(worksheet, date);
    }

    private static Report report(PackContext context, List<Block> blocks) {
        PackLanguage texts = context.texts();
        String spoken = context.spoken();
        String day = texts.date(context.date());
        return new Report(
                texts.tag(),
                texts.text("title", spoken),
                texts.text("subtitle", day, context.snapshot().title()),
                texts.text("subject", spoken),
                texts.text("footer", spoken, day),
                texts.text("page"),
                context.date(),
                blocks);
    }
}
