package no.omland.web.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.omland.network.report.ComponentSize;
import no.omland.network.report.LinkAmount;
import no.omland.network.report.NetworkReport;
import no.omland.network.report.OneWayTrap;
import no.omland.web.answer.Listing;

/** The figures of a network in the order that one reads them. */
public final class NetworkListing {

    /** Smaller components are counted together. */
    private static final int COMPONENTS_SHOWN = 10;

    private NetworkListing() {}

    public static Listing<NetworkFigure> of(NetworkReport report) {
        List<NetworkFigure> rows = new ArrayList<>();
        rows.add(new NetworkFigure("nodes", "", report.nodes(), null, null));
        rows.add(amount("links", "", report.all()));
        addAll(rows, "type", report.byType());
        addAll(rows, "class", report.byClass());
        addAll(rows, "structure", report.byStructure());
        addComponents(rows, "with-ferries", report.withFerries());
        addComponents(rows, "without-ferries", report.withoutFerries());
        rows.add(new NetworkFigure("dead-ends", "", report.deadEnds().size(), null, null));
        rows.add(new NetworkFigure("without-speed", "", report.withoutSpeed().size(), null, null));
        rows.add(trapped("one-way-in", report, true));
        rows.add(trapped("one-way-out", report, false));
        return new Listing<>(rows)
                .column("networkMeasure", NetworkFigure::measure)
                .column("networkOf", NetworkFigure::of)
                .column("count", NetworkFigure::count)
                .column("km", NetworkFigure::km)
                .column("share", NetworkFigure::share);
    }

    private static <K extends Enum<K>> void addAll(
            List<NetworkFigure> rows, String measure, Map<K, LinkAmount> amounts) {
        amounts.forEach((kind, amount) -> rows.add(amount(measure, kind.name(), amount)));
    }

    private static NetworkFigure amount(String measure, String of, LinkAmount amount) {
        return new NetworkFigure(measure, of, amount.links(), rounded(amount.km(), 1), null);
    }

    private static void addComponents(List<NetworkFigure> rows, String measure, List<ComponentSize> components) {
        rows.add(new NetworkFigure(measure, "", components.size(), null, null));
        for (int i = 0; i < Math.min(COMPONENTS_SHOWN, components.size()); i++) {
            ComponentSize each = components.get(i);
            rows.add(new NetworkFigure(
                    measure,
                    (i + 1) + (each.name().isEmpty() ? "" : " " + each.name()),
                    each.nodes(),
                    rounded(each.km(), 1),
                    rounded(each.share(), 4)));
        }
    }

    private static NetworkFigure trapped(String measure, NetworkReport report, boolean isEntered) {
        long nodes = report.traps().stream()
                .filter(trap -> trap.isEntered() == isEntered)
                .map(OneWayTrap::nodes)
                .mapToLong(List::size)
                .sum();
        return new NetworkFigure(measure, "", nodes, null, null);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
