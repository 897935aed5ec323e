package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import no.omland.maps.picture.OfficeMap;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.network.LinkType;
import no.omland.network.RoadNetwork;
import no.omland.scenario.evaluation.Figures;
import no.omland.travel.catchment.Catchment;
import org.locationtech.jts.geom.Geometry;

/** Where the offices are and what lies within each time of the nearest, one map for each scenario that is shown closely. */
final class OfficeMapSection {

    static final double MAP_HEIGHT = 262;

    private OfficeMapSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("maps.title")));
        OfficeMap.Ways ways =
                ways(context.findings().grounded().ground().travel().network());
        for (ScenarioFindings each : context.findings().shownClosely()) {
            blocks.add(new Block.Heading(2, each.title()));
            blocks.add(map(context, each, ways));
            if (!each.scenario().note().isEmpty()) {
                blocks.add(new Block.Paragraph(each.scenario().note(), Block.Tone.NOTE));
            }
        }
        boolean knowsSea = context.findings().shownClosely().stream()
                .flatMap(each -> each.catchments().stream())
                .allMatch(Catchment::knowsSea);
        blocks.add(words.note(knowsSea ? "maps.note" : "maps.note-no-sea"));
        return blocks;
    }

    private static Block map(ReportContext context, ScenarioFindings each, OfficeMap.Ways ways) {
        ScenarioWords words = context.words();
        List<OfficeMap.Band> bands = each.catchments().stream()
                .map(catchment -> new OfficeMap.Band(
                        words.text("maps.band", words.number(catchment.minutes())), catchment.area()))
                .toList();
        Figures people = each.people();
        int last = context.study().limits().minutes().size() - 1;
        return new Block.Figure(
                OfficeMap.of(
                        context.ground(),
                        context.style(),
                        new OfficeMap.Order(
                                context.extent(),
                                bands,
                                offices(each),
                                ways,
                                new OfficeMap.Words(
                                        words.text("maps.office"), words.text("maps.road"), words.text("maps.ferry")),
                                Report.TEXT_WIDTH_POINTS,
                                MAP_HEIGHT,
                                words.text("maps.description", each.title()))),
                words.text(
                        "maps.caption",
                        each.title(),
                        words.peopleOf(people.within().get(last), people.all()),
                        words.number(context.study().limits().minutes().get(last)),
                        context.sources()));
    }

    static List<OfficeMap.Office> offices(ScenarioFindings each) {
        return each.evaluation().visits().offices().stream()
                .map(office -> new OfficeMap.Office(
                        office.name(), office.site().easting(), office.site().northing()))
                .toList();
    }

    private static OfficeMap.Ways ways(RoadNetwork network) {
        List<Geometry> roads = new ArrayList<>();
        List<Geometry> ferries = new ArrayList<>();
        for (int link = 0; link < network.linkCount(); link++) {
            LinkType type = network.type(link);
            boolean isFerry = type.isFerry();
            (isFerry ? ferries : roads).add(network.line(link));
        }
        return new OfficeMap.Ways(roads, ferries);
    }
}
