package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.maps.picture.MapOrder;
import no.omland.maps.picture.WaterMap;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The map, what its colours mean with how many there are of each, and what is not on it. */
final class MapSection {

    private static final double HEIGHT_POINTS = 372;

    private MapSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        Optional<Geometry> focus = focus(context);
        Envelope extent =
                focus.map(each -> new Envelope(each.getEnvelopeInternal())).orElseGet(() -> around(context.bodies()));
        if (extent.isNull()) {
            return List.of(new Block.Paragraph(texts.text("map.none", context.spoken()), Block.Tone.NOTE));
        }
        WaterMap map = WaterMap.of(
                context.ground(),
                context.style(),
                new MapOrder(
                        extent,
                        context.bodies().stream().map(WaterBody::id).collect(Collectors.toSet()),
                        context.numbers(),
                        focus.orElse(null),
                        texts.tag(),
                        Report.TEXT_WIDTH_POINTS,
                        HEIGHT_POINTS,
                        texts.text("map.description", context.spoken(), counts(context))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figure(map.picture(), caption(context)));
        if (focus.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("map.no-border", context.spoken()), Block.Tone.NOTE));
        }
        if (!map.shown().isEmpty()) {
            blocks.add(MapLegend.of(texts, context.pictures(), map));
        }
        blocks.add(new Block.Paragraph(signs(context, map), Block.Tone.NOTE));
        return blocks;
    }

    private static Optional<Geometry> focus(PackContext context) {
        return switch (context.scope().kind()) {
            case MUNICIPALITY ->
                context.snapshot()
                        .municipalities()
                        .find(new MunicipalityNumber(context.scope().key()))
                        .map(Municipality::geometry);
            case AREA -> context.ground().waterArea(context.scope().key());
        };
    }

    private static Envelope around(List<WaterBody> bodies) {
        Envelope all = new Envelope();
        bodies.forEach(body -> {
            Geometry geometry = body.geometry();
            if (geometry != null) {
                all.expandToInclude(geometry.getEnvelopeInternal());
            }
        });
        return all;
    }

    private static String counts(PackContext context) {
        return Arrays.stream(EcologicalClass.values())
                .map(each -> Map.entry(
                        each,
                        context.bodies().stream()
                                .filter(body -> body.ecologicalClass() == each)
                                .count()))
                .filter(each -> each.getValue() > 0)
                .map(each -> context.texts().word("class", each.getKey()) + " "
                        + context.texts().number(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String caption(PackContext context) {
        PackLanguage texts = context.texts();
        String made = context.illustrative().isEmpty() ? "" : texts.text("map.illustrative") + " ";
        return made + texts.text("map.caption", context.spoken(), SourceSection.brief(context.snapshot()));
    }

    private static String signs(PackContext context, WaterMap map) {
        PackLanguage texts = context.texts();
        List<String> signs = new ArrayList<>();
        int onMap = map.shown().values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        long placeless = context.bodies().stream()
                .filter(body -> body.geometry() == null)
                .count();
        int outside = context.bodies().size() - onMap - (int) placeless;
        if (!map.numbersShown().isEmpty()) {
            signs.add(texts.text("signs.numbers"));
        }
        int hidden =
                Math.min(context.below().size(), onMap) - map.numbersShown().size();
        if (hidden > 0) {
            signs.add(texts.counted("signs.numbers-hidden", hidden));
        }
        if (map.failing() > 0) {
            signs.add(texts.counted("signs.failing", map.failing()));
        }
        if (map.faint() > 0) {
            signs.add(texts.text("signs.faint"));
        }
        if (placeless > 0) {
            signs.add(texts.counted("signs.placeless", (int) placeless));
        }
        if (outside > 0) {
            signs.add(texts.counted("signs.outside", outside));
        }
        signs.add(texts.text("signs.projection"));
        return String.join(" ", signs);
    }
}
