package no.omland.maps.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.picture.ClassPictures;
import no.omland.maps.picture.MapGround;
import no.omland.maps.picture.MapOrder;
import no.omland.maps.picture.WaterMap;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.water.WaterBodyId;
import no.omland.water.screening.PlanScreening;
import no.omland.water.screening.Relation;
import no.omland.water.screening.Worksheet;
import org.locationtech.jts.geom.Envelope;

/** The worksheet of a plan as a document: what is touched, what is known of it, what is not, and what to ask for. It never says that something is allowed. */
final class WorksheetReport {

    private static final double HEIGHT_POINTS = 330;
    private static final double MARGIN_METRES = 400;

    private final WorkspaceSnapshot snapshot;
    private final MapGround ground;
    private final MapStyle style;
    private final PackLanguage texts;

    WorksheetReport(WorkspaceSnapshot snapshot, MapGround ground, MapStyle style, PackLanguage texts) {
        this.snapshot = snapshot;
        this.ground = ground;
        this.style = style;
        this.texts = texts;
    }

    Report of(Worksheet worksheet, LocalDate date) {
        PlanScreening screening = worksheet.screening();
        String plan = screening.plan().name();
        String day = texts.date(date);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.text("worksheet.never"), Block.Tone.WARNING));
        illustrative(blocks);
        opening(blocks, screening);
        map(blocks, screening);
        if (!worksheet.sheets().isEmpty()) {
            WorksheetSections sections = new WorksheetSections(texts, style);
            blocks.add(new Block.Heading(1, texts.text("worksheet.bodies")));
            blocks.add(sections.overview(worksheet));
            blocks.add(new Block.Heading(1, texts.text("worksheet.each")));
            int number = 0;
            for (Worksheet.Sheet sheet : worksheet.sheets()) {
                number++;
                blocks.addAll(sections.sheet(number, sheet));
            }
        }
        blocks.add(new Block.Heading(1, texts.text("worksheet.questions")));
        blocks.add(new Block.Points(List.of(
                texts.text("worksheet.question.element"),
                texts.text("worksheet.question.goal"),
                texts.text("worksheet.question.passing"),
                texts.text("worksheet.question.sum"),
                texts.text("worksheet.question.mitigation"),
                texts.text("worksheet.question.conditions"))));
        sources(blocks);
        return new Report(
                texts.tag(),
                texts.text("worksheet.title", plan),
                texts.text("subtitle", day, snapshot.title()),
                texts.text("worksheet.title", plan),
                texts.text("worksheet.footer", plan, day),
                texts.text("page"),
                date,
                blocks);
    }

    private void illustrative(List<Block> blocks) {
        List<String> titles = snapshot.datasets().stream()
                .filter(DatasetDescription::illustrative)
                .map(DatasetDescription::title)
                .toList();
        if (!titles.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("illustrative", String.join(", ", titles)), Block.Tone.WARNING));
        }
    }

    private void opening(List<Block> blocks, PlanScreening screening) {
        blocks.add(new Block.Paragraph(lead(screening), Block.Tone.LEAD));
        screening
                .nearest()
                .ifPresent(nearest -> blocks.add(new Block.Paragraph(
                        texts.text(
                                "worksheet.nearest",
                                nearest.body().title(),
                                nearest.body().id(),
                                texts.distance(nearest.distanceMetres())),
                        Block.Tone.PLAIN)));
        note(blocks, !screening.plan().mended().isEmpty(), "worksheet.mended", 1);
        note(
                blocks,
                screening.networkUnknown() > 0 && !screening.isNetworkUnknown(),
                "worksheet.network-unknown",
                screening.networkUnknown());
        note(blocks, screening.onlyPosition() > 0, "worksheet.only-position", screening.onlyPosition());
        note(blocks, screening.withoutGeometry() > 0, "worksheet.without-geometry", screening.withoutGeometry());
    }

    private void note(List<Block> blocks, boolean isSaid, String key, int count) {
        if (isSaid) {
            blocks.add(new Block.Paragraph(texts.text(key, texts.number(count)), Block.Tone.NOTE));
        }
    }

    /** What is found; what is not known is said in the same breath, since 0 that nobody has looked for is no 0. */
    private String lead(PlanScreening screening) {
        if (screening.outsideData()) {
            return texts.text("worksheet.outside");
        }
        String found = texts.counted(
                        "worksheet.lead",
                        screening.count(Relation.TOUCHED),
                        texts.number(screening.count(Relation.NEAR)),
                        texts.distance(screening.distanceMetres()))
                + " ";
        if (screening.count(Relation.TOUCHED) == 0) {
            return found.strip();
        }
        if (screening.isNetworkUnknown()) {
            return found + texts.text("worksheet.lead.no-network");
        }
        return found
                + texts.text(
                        screening.networkUnknown() > 0 ? "worksheet.lead.part-of-network" : "worksheet.lead.network",
                        texts.number(screening.count(Relation.DOWNSTREAM)),
                        texts.number(screening.count(Relation.UPSTREAM)));
    }

    /** The plan and what is near it; bodies far up or down the river do not widen the map. */
    private void map(List<Block> blocks, PlanScreening screening) {
        Envelope extent = new Envelope(screening.plan().geometry().getEnvelopeInternal());
        extent.expandBy(Math.max(MARGIN_METRES, screening.distanceMetres()));
        Map<WaterBodyId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < screening.findings().size(); i++) {
            numbers.put(screening.findings().get(i).body().id(), i + 1);
        }
        String plan = screening.plan().name();
        WaterMap map = WaterMap.of(
                ground,
                style,
                new MapOrder(
                        extent,
                        numbers.keySet(),
                        numbers,
                        screening.plan().geometry(),
                        texts.tag(),
                        Report.TEXT_WIDTH_POINTS,
                        HEIGHT_POINTS,
                        texts.text("worksheet.map.description", plan, texts.number(numbers.size()))));
        blocks.add(new Block.Figure(
                map.picture(), texts.text("worksheet.map.caption", plan, SourceSection.brief(snapshot))));
        if (!map.shown().isEmpty()) {
            blocks.add(MapLegend.of(texts, new ClassPictures(style, texts.tag()), map));
        }
        blocks.add(new Block.Paragraph(signs(map), Block.Tone.NOTE));
    }

    private String signs(WaterMap map) {
        List<String> signs = new ArrayList<>();
        signs.add(texts.text("worksheet.signs.plan"));
        if (!map.numbersShown().isEmpty()) {
            signs.add(texts.text("worksheet.signs.numbers"));
        }
        if (map.failing() > 0) {
            signs.add(texts.counted("signs.failing", map.failing()));
        }
        if (map.faint() > 0) {
            signs.add(texts.text("signs.faint"));
        }
        if (!snapshot.municipalities().list().isEmpty()) {
            signs.add(texts.text("worksheet.signs.borders"));
        }
        signs.add(texts.text("signs.projection"));
        return String.join(" ", signs);
    }

    private void sources(List<Block> blocks) {
        blocks.add(new Block.Heading(1, texts.text("worksheet.sources")));
        List<String> lines = new ArrayList<>(SourceSection.sources(texts, snapshot));
        lines.add(texts.text("sources.words"));
        lines.add(texts.text("worksheet.measured"));
        lines.add(texts.text("worksheet.network"));
        blocks.add(new Block.Points(lines));
    }
}
