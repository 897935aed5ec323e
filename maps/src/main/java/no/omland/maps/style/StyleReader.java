package no.omland.maps.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** From the file's JSON to a {@link MapStyle}; stops at the first thing that is wrong and says where it stands. */
final class StyleReader {

    private static final List<String> STATUS = List.of("HIGH", "GOOD", "MODERATE", "POOR", "BAD", "UNKNOWN");
    private static final List<String> POTENTIAL = List.of("GOOD", "MODERATE", "POOR", "BAD", "UNKNOWN");
    private static final List<String> CHEMICAL = List.of("GOOD", "FAILING", "UNKNOWN");
    private static final List<String> MODIFICATION = List.of("HEAVILY_MODIFIED", "ARTIFICIAL");
    private static final List<String> WIDTHS =
            List.of("river", "lake", "coast", "groundwater", "point", "municipality", "waterArea");
    private static final List<String> SURFACES = List.of("light", "dark");
    private static final List<String> SURFACE_COLOURS = List.of("paper", "ink", "land", "sea", "municipality", "label");

    private StyleReader() {}

    static MapStyle read(String file, JsonNode json) {
        StyleNode root = new StyleNode(file, "", json);
        return new MapStyle(
                all(root.get("status"), STATUS).entries(StyleReader::classStyle),
                all(root.get("potential"), POTENTIAL).entries(StyleReader::potential),
                all(root.get("chemical"), CHEMICAL).entries(StyleReader::classStyle),
                all(root.get("modification"), MODIFICATION)
                        .entries(node -> node.get("stripe").colour()),
                stripe(root.get("stripe")),
                all(root.get("widths"), WIDTHS).entries(StyleReader::sizes),
                root.get("labels").entries(StyleReader::sizes),
                root.get("borders").entries(StyleReader::border),
                root.get("fillOpacity").entries(StyleReader::share),
                all(root.get("surface"), SURFACES)
                        .entries(node -> all(node, SURFACE_COLOURS).entries(StyleNode::colour)),
                json.toString());
    }

    private static StyleNode all(StyleNode node, List<String> names) {
        names.forEach(node::get);
        return node;
    }

    private static ClassStyle classStyle(StyleNode node) {
        ClassStyle style = new ClassStyle(
                node.get("colour").colour(),
                node.get("outline").colour(),
                node.get("ink").colour(),
                byLanguage(node.get("letter")));
        double contrast = style.ink().contrastWith(style.colour());
        if (contrast < MapStyle.LEAST_CONTRAST) {
            throw new UnusableStyleException(
                    "style.contrast.low",
                    node.file() + ": " + node.key() + ".ink",
                    String.format(
                            Locale.ROOT,
                            "%s on %s has contrast %.2f, expected at least %.1f",
                            style.ink(),
                            style.colour(),
                            contrast,
                            MapStyle.LEAST_CONTRAST),
                    "choose a lighter or darker ink, such as #000000 or #ffffff");
        }
        return style;
    }

    private static PotentialStyle potential(StyleNode node) {
        StyleNode covers = node.get("covers");
        Set<String> classes = new TreeSet<>(covers.items(StyleNode::text));
        for (String name : classes) {
            covers.checked("expected some of " + String.join(", ", STATUS), () -> {
                if (!STATUS.contains(name)) {
                    throw new IllegalArgumentException("there is no status class " + name);
                }
                return name;
            });
        }
        return new PotentialStyle(classes, byLanguage(node.get("letter")), byLanguage(node.get("name")));
    }

    private static Map<String, String> byLanguage(StyleNode node) {
        return all(node, List.of("nb")).entries(StyleNode::text);
    }

    private static Stripe stripe(StyleNode node) {
        double angleDegrees = node.get("angleDegrees").number();
        double widthPixels = node.get("widthPixels").number();
        return node.checked("3 pixels are usual", () -> new Stripe(angleDegrees, widthPixels));
    }

    private static SizeByZoom sizes(StyleNode node) {
        List<SizeByZoom.Stop> stops = node.items(stop -> new SizeByZoom.Stop(
                stop.get("zoom").number(), stop.get("pixels").number()));
        return node.checked("list {\"zoom\": 5, \"pixels\": 0.8} by rising zoom", () -> new SizeByZoom(stops));
    }

    private static BorderStyle border(StyleNode node) {
        List<Double> dash = node.get("dash").items(StyleNode::number);
        double opacity = node.get("opacity").number();
        return node.checked("0 is clear, 1 is solid", () -> new BorderStyle(dash, opacity));
    }

    private static Double share(StyleNode node) {
        double share = node.number();
        return node.checked("0 is clear, 1 is solid", () -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("opacity must be 0..1, got " + share);
            }
            return share;
        });
    }
}
