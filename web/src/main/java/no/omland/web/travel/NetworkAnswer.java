package no.omland.web.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.intake.RoadCheck;
import no.omland.feature.Feature;
import no.omland.network.report.ComponentSize;
import no.omland.network.report.LinkAmount;
import no.omland.network.report.NetworkReport;
import no.omland.network.report.ReportLayer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** The report of a network for the page, and where on the map what it found is. */
final class NetworkAnswer {

    private static final int COMPONENTS_SHOWN = 12;

    /** More dead ends than this are only counted: on a map they would hide the roads. */
    private static final int MOST_DRAWN = 10_000;

    private NetworkAnswer() {}

    static Map<String, Object> plain(RoadCheck check) {
        NetworkReport report = check.report();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("nodes", report.nodes());
        answer.put("links", report.all().links());
        answer.put("km", Amounts.rounded(report.all().km()));
        answer.put("byClass", amounts(report.byClass()));
        answer.put("byType", amounts(report.byType()));
        answer.put("byStructure", amounts(report.byStructure()));
        answer.put("withFerries", components(report.withFerries()));
        answer.put("withoutFerries", components(report.withoutFerries()));
        answer.put("deadEnds", report.deadEnds().size());
        answer.put("withoutSpeed", report.withoutSpeed().size());
        answer.put("oneWayIn", trapped(report, true));
        answer.put("oneWayOut", trapped(report, false));
        answer.put("faults", check.roads().faults().size());
        return answer;
    }

    private static <K extends Enum<K>> List<Map<String, Object>> amounts(Map<K, LinkAmount> amounts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        amounts.forEach((kind, amount) ->
                rows.add(Map.of("of", kind.name(), "links", amount.links(), "km", Amounts.rounded(amount.km()))));
        return rows;
    }

    private static Map<String, Object> components(List<ComponentSize> components) {
        return Map.of(
                "count",
                components.size(),
                "largest",
                components.stream()
                        .limit(COMPONENTS_SHOWN)
                        .map(each -> Map.of(
                                "nodes", each.nodes(),
                                "percent", Amounts.rounded(100 * each.share()),
                                "km", Amounts.rounded(each.km()),
                                "name", each.name()))
                        .toList());
    }

    private static int trapped(NetworkReport report, boolean isEntered) {
        return report.traps().stream()
                .filter(trap -> trap.isEntered() == isEntered)
                .mapToInt(trap -> trap.nodes().size())
                .sum();
    }

    /** The layer of the report: {@code kind} is as there, {@code component} for links apart from the largest; no dead ends when there are too many. */
    static Map<String, Object> geoJson(RoadCheck check) {
        boolean drawsDeadEnds = check.report().deadEnds().size() <= MOST_DRAWN;
        TravelGeoJson features = new TravelGeoJson();
        for (Feature feature : ReportLayer.of(check.roads(), check.report()).features()) {
            Geometry geometry = feature.geometry();
            String kind = String.valueOf(feature.value(0));
            if (geometry == null || kind.equals("dead-end") && !drawsDeadEnds) {
                continue;
            }
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", kind);
            properties.put("nodes", feature.value(1));
            properties.put("name", feature.value(3));
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (geometry.getGeometryN(i) instanceof LineString line) {
                    features.line(line, properties);
                } else if (geometry.getGeometryN(i) instanceof Point point) {
                    features.point(point.getX(), point.getY(), properties);
                }
            }
        }
        return features.collection();
    }
}
