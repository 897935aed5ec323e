package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.omland.maps.report.Block;
import no.omland.water.PressureDegree;
import no.omland.water.driver.DriverCount;
import no.omland.water.driver.DriverRanking;

/** What presses on the water: the drivers by bodies, by bodies below goal and by degree. */
final class DriverSection {

    private static final int LARGEST = 5;

    private DriverSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        DriverRanking ranking = ranking(context, DriverRanking.Order.BODIES);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("drivers.title")));
        if (ranking.drivers().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    texts.text(ranking.blanketLeftOut() > 0 ? "drivers.blanket-only" : "drivers.none"),
                    Block.Tone.PLAIN));
            return blocks;
        }
        DriverRanking byGoal = ranking(context, DriverRanking.Order.BELOW_GOAL);
        blocks.add(new Block.Paragraph(
                texts.text(
                        "drivers.intro",
                        texts.number(ranking.pressed()),
                        texts.number(ranking.bodies()),
                        ranking.largest(LARGEST).stream()
                                .map(each -> named(texts, each, each.bodies()))
                                .collect(Collectors.joining(", "))),
                Block.Tone.PLAIN));
        List<String> below = byGoal.largest(LARGEST).stream()
                .filter(each -> each.belowGoal() > 0)
                .map(each -> named(texts, each, each.belowGoal()))
                .toList();
        blocks.add(new Block.Paragraph(
                below.isEmpty()
                        ? texts.text("drivers.below-none")
                        : texts.text("drivers.below", String.join(", ", below)),
                Block.Tone.PLAIN));
        blocks.add(table(texts, ranking));
        blocks.add(new Block.Paragraph(notes(context, ranking), Block.Tone.NOTE));
        return blocks;
    }

    private static DriverRanking ranking(PackContext context, DriverRanking.Order order) {
        return DriverRanking.of(context.bodies(), context.basis().drivers(), order, true);
    }

    private static String named(PackLanguage texts, DriverCount count, int bodies) {
        return count.driver().name(texts.tag()) + " (" + texts.number(bodies) + ")";
    }

    private static Block table(PackLanguage texts, DriverRanking ranking) {
        List<List<Block.Cell>> rows = ranking.drivers().stream()
                .map(each -> List.of(
                        Block.Cell.of(each.driver().name(texts.tag())),
                        Block.Cell.of(texts.number(each.bodies())),
                        Block.Cell.of(texts.number(each.belowGoal())),
                        Block.Cell.of(texts.number(each.large())),
                        Block.Cell.of(texts.number(each.medium())),
                        Block.Cell.of(texts.number(each.small())),
                        Block.Cell.of(texts.number(each.unknown()))))
                .toList();
        return new Block.Table(
                "",
                List.of(
                        Block.Column.text(texts.text("drivers.driver"), 6),
                        Block.Column.number(texts.text("row.bodies"), 4),
                        Block.Column.number(texts.text("row.below"), 3),
                        Block.Column.number(title(texts, PressureDegree.LARGE), 2.5),
                        Block.Column.number(title(texts, PressureDegree.MEDIUM), 2.5),
                        Block.Column.number(title(texts, PressureDegree.SMALL), 2.5),
                        Block.Column.number(title(texts, PressureDegree.UNKNOWN), 2.5)),
                rows,
                Block.Look.LIST);
    }

    /** A degree at the head of a column. */
    private static String title(PackLanguage texts, PressureDegree degree) {
        String word = texts.word("degree", degree);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String notes(PackContext context, DriverRanking ranking) {
        PackLanguage texts = context.texts();
        List<String> notes = new ArrayList<>();
        notes.add(texts.text("drivers.note"));
        if (ranking.blanketLeftOut() > 0) {
            notes.add(texts.counted("drivers.blanket", ranking.blanketLeftOut()));
        }
        if (!ranking.unknownLabels().isEmpty()) {
            notes.add(texts.text(
                    "drivers.unknown", String.join(", ", ranking.unknownLabels().keySet())));
        }
        if (context.basis().broken().contains("drivers")) {
            notes.add(texts.text("drivers.broken"));
        }
        return String.join(" ", notes);
    }
}
