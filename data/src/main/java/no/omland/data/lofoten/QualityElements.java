package no.omland.data.lofoten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.TabFile;

/**
 * Quality elements of some of the bodies, such as monitoring gives them: mostly such as their class demands, and for a few one that contradicts it, so that there is
 * something to find.
 */
final class QualityElements {

    private static final double MONITORED = 0.2;
    private static final double CONTRADICTED = 0.06;
    private static final double WIDTH_OF_CLASS = 0.2;
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 6;
    private static final String RATIO = "nEQR";
    private static final List<String> COLUMNS = List.of(
            "VannforekomstID",
            "Kvalitetselement",
            "Elementgruppe",
            "Tilstandsklasse",
            "Verdi",
            "Enhet",
            "SG/G",
            "G/M",
            "M/D",
            "D/SD",
            "Siste år");

    private final TreeMap<String, Condition> conditions;
    private final Dice dice;

    QualityElements(TreeMap<String, Condition> conditions, Dice dice) {
        this.conditions = conditions;
        this.dice = dice;
    }

    String text(List<Body> bodies) {
        TabFile table = new TabFile(COLUMNS);
        for (Body body : bodies) {
            Condition condition = conditions.get(body.id());
            if (condition != null && dice.throwFor(body.id(), "monitored") < MONITORED) {
                table.add(biology(body, condition));
                table.add(phosphorus(body, condition));
                if (!condition.isHeavilyModified()) {
                    table.add(shape(body, condition));
                }
            }
        }
        return table.text();
    }

    /** The element that decides: the class itself, as a normalised ratio. */
    private Map<String, String> biology(Body body, Condition condition) {
        int reported = condition.ecological().ordinal();
        boolean contradicts = dice.throwFor(body.id(), "contradiction") < CONTRADICTED;
        int found = contradicts ? Math.min(reported + 1, RegisterClass.BAD.ordinal()) : reported;
        double best = 1 - WIDTH_OF_CLASS * found;
        double ratio = best - WIDTH_OF_CLASS * (0.05 + 0.9 * dice.throwFor(body.id(), "ratio"));
        Map<String, String> row = row(body, biologicalElement(body.category()), "Biologisk");
        row.put("Verdi", decimal(ratio, 2));
        row.put("Enhet", RATIO);
        row.put("SG/G", "0,8");
        row.put("G/M", "0,6");
        row.put("M/D", "0,4");
        row.put("D/SD", "0,2");
        return row;
    }

    /** Phosphorus no worse than the body as a whole, and never what decides. */
    private Map<String, String> phosphorus(Body body, Condition condition) {
        double[] limits = body.category() == Category.COAST
                ? new double[] {0, 11.5, 16, 29, 60, 90}
                : new double[] {0, 7, 11, 20, 40, 60};
        int found = condition.ecological().isBelowGood()
                ? RegisterClass.MODERATE.ordinal()
                : condition.ecological().ordinal();
        double from = limits[found];
        double value = from + (limits[found + 1] - from) * (0.1 + 0.85 * dice.throwFor(body.id(), "phosphorus"));
        Map<String, String> row = row(body, "Total fosfor", "Fysisk-kjemisk");
        row.put("Verdi", decimal(value, 1));
        row.put("Enhet", "µg/l");
        row.put("SG/G", decimal(limits[1], 1));
        row.put("G/M", decimal(limits[2], 1));
        row.put("M/D", decimal(limits[3], 1));
        row.put("D/SD", decimal(limits[4], 1));
        return row;
    }

    private Map<String, String> shape(Body body, Condition condition) {
        Map<String, String> row = row(body, "Morfologiske forhold", "Hydromorfologisk");
        row.put("Tilstandsklasse", condition.ecological() == RegisterClass.HIGH ? "Svært god" : "God");
        return row;
    }

    private Map<String, String> row(Body body, String element, String group) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("VannforekomstID", body.id());
        row.put("Kvalitetselement", element);
        row.put("Elementgruppe", group);
        row.put("Siste år", String.valueOf(FIRST_YEAR + (int) (YEARS * dice.throwFor(body.id(), "sample year"))));
        return row;
    }

    private static String biologicalElement(Category category) {
        return switch (category) {
            case RIVER -> "Bunnfauna";
            case LAKE -> "Planteplankton";
            case COAST -> "Bløtbunnsfauna";
            case GROUNDWATER -> throw new IllegalArgumentException("groundwater has no biology");
        };
    }

    private static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('.', ',');
    }
}
