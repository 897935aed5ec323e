package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.omland.maps.report.Block;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterCategory;
import no.omland.water.figures.ClassCount;
import no.omland.water.figures.GoalCount;
import no.omland.water.figures.StatusFigures;
import no.omland.water.figures.StatusGrouping;

/** The figures: the classes as bars, beside those of the water areas that the municipality is part of, and for an area by municipality. */
final class ClassFigureSection {

    private static final double BAR_POINTS = 205;
    private static final int MOST_AREAS = 3;

    private ClassFigureSection() {}

    /** A column of the comparison. */
    private record Compared(String title, StatusFigures figures) {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("figures.title")));
        blocks.add(bars(context));
        blocks.add(comparison(context));
        blocks.add(new Block.Paragraph(texts.text("figures.note"), Block.Tone.NOTE));
        int without = withoutArea(context);
        if (without > 0 && without < context.bodies().size()) {
            blocks.add(new Block.Paragraph(texts.counted("figures.without-area", without), Block.Tone.NOTE));
        }
        if (context.scope().kind() == PackScope.Kind.AREA) {
            blocks.addAll(municipalities(context));
        }
        return blocks;
    }

    private static Block bars(PackContext context) {
        PackLanguage texts = context.texts();
        StatusFigures figures = context.figures();
        Map<Modification, ClassCount> groups = new LinkedHashMap<>();
        groups.put(Modification.NATURAL, figures.natural());
        groups.put(Modification.HEAVILY_MODIFIED, figures.heavilyModified());
        groups.put(Modification.ARTIFICIAL, figures.artificial());
        groups.put(Modification.UNKNOWN, figures.unspecified());
        List<List<Block.Cell>> rows = new ArrayList<>();
        groups.forEach((modification, counts) -> {
            if (counts.total() > 0) {
                String words = words(context, counts, modification.hasPotential());
                rows.add(List.of(
                        Block.Cell.of(texts.word("legend", modification)),
                        Block.Cell.of(texts.number(counts.total())),
                        Block.Cell.of(context.pictures().bar(counts, modification, BAR_POINTS, words), ""),
                        Block.Cell.of(words)));
            }
        });
        return new Block.Table(
                "",
                List.of(
                        Block.Column.text(texts.text("bars.group"), 2),
                        Block.Column.number(texts.text("bars.count"), 1),
                        Block.Column.text(texts.text("bars.classes"), 6),
                        Block.Column.text(texts.text("bars.words"), 4)),
                rows,
                Block.Look.LIST);
    }

    private static String words(PackContext context, ClassCount counts, boolean potential) {
        List<String> words = new ArrayList<>();
        for (EcologicalClass each : EcologicalClass.values()) {
            if (counts.of(each) > 0) {
                words.add(context.classWord(each, potential) + " "
                        + context.texts().number(counts.of(each)));
            }
        }
        return String.join(", ", words);
    }

    private static Block comparison(PackContext context) {
        PackLanguage texts = context.texts();
        List<Compared> compared = new ArrayList<>();
        compared.add(new Compared(context.name(), context.figures()));
        if (context.scope().kind() == PackScope.Kind.MUNICIPALITY) {
            for (String area : areas(context)) {
                compared.add(new Compared(
                        texts.text("scope.AREA", area), context.basis().areaFigures(area)));
            }
        }
        compared.add(new Compared(texts.text("figures.all"), context.basis().allFigures()));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(texts.text("figures.what"), 5));
        compared.forEach(each -> columns.add(Block.Column.number(each.title(), 3)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        row(
                rows,
                compared,
                texts.text("row.bodies"),
                each -> List.of(texts.number(each.figures().total())));
        for (WaterCategory category : WaterCategory.values()) {
            if (count(compared.get(0).figures(), category) > 0) {
                row(
                        rows,
                        compared,
                        texts.word("row.category", category),
                        each -> List.of(texts.number(count(each.figures(), category))));
            }
        }
        row(
                rows,
                compared,
                texts.text("row.natural"),
                each -> share(texts, each.figures().natural()));
        row(
                rows,
                compared,
                texts.text("row.modified"),
                each -> share(texts, each.figures().heavilyModified()));
        goals(texts, rows, compared);
        row(
                rows,
                compared,
                texts.text("row.below"),
                each -> List.of(texts.number(each.figures().goal().missed())));
        row(rows, compared, texts.text("row.chemical"), each -> chemical(texts, each.figures()));
        row(
                rows,
                compared,
                texts.text("row.shared"),
                each -> List.of(texts.number(each.figures().shared())));
        return new Block.Table(texts.text("figures.caption"), columns, rows, Block.Look.LIST);
    }

    /** A row for each modification that any column has bodies of: status and potential are two scales, and so are their goals. */
    private static void goals(PackLanguage texts, List<List<Block.Cell>> rows, List<Compared> compared) {
        for (Modification modification : Modification.values()) {
            if (compared.stream()
                    .anyMatch(each -> each.figures().goal(modification).total() > 0)) {
                row(rows, compared, texts.word("row.goal", modification), each -> {
                    GoalCount goal = each.figures().goal(modification);
                    return share(texts, goal.metPercent(), goal.met(), goal.known(), goal.unknown());
                });
            }
        }
    }

    /** Bodies that the column of a municipality counts and that of a water area cannot: those of which only a point or a line is known, from a file without water areas. */
    private static int withoutArea(PackContext context) {
        return context.scope().kind() == PackScope.Kind.AREA
                ? 0
                : (int) context.bodies().stream()
                        .filter(body -> body.place().area() == null)
                        .count();
    }

    /** The areas that most of its bodies lie in. */
    private static List<String> areas(PackContext context) {
        Map<String, Long> counts = context.bodies().stream()
                .filter(body -> body.place().area() != null)
                .collect(Collectors.groupingBy(
                        body -> String.valueOf(body.place().area()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_AREAS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int count(StatusFigures figures, WaterCategory category) {
        return figures.byCategory().getOrDefault(category, 0);
    }

    private static void row(
            List<List<Block.Cell>> rows,
            List<Compared> compared,
            String title,
            Function<Compared, List<String>> value) {
        List<Block.Cell> row = new ArrayList<>();
        row.add(Block.Cell.of(title));
        compared.forEach(each -> row.add(Block.Cell.of(value.apply(each))));
        rows.add(row);
    }

    private static List<String> share(PackLanguage texts, ClassCount counts) {
        return share(texts, counts.goodOrBetterPercent(), counts.goodOrBetter(), counts.known(), counts.unknown());
    }

    /** Percent, and under it count, denominator and what is unknown. */
    static List<String> share(PackLanguage texts, OptionalDouble percent, int count, int known, int unknown) {
        if (known + unknown == 0) {
            return List.of("–");
        }
        return List.of(
                texts.percent(percent),
                texts.text("of-known.short", texts.number(count), texts.number(known), texts.number(unknown)));
    }

    private static List<String> chemical(PackLanguage texts, StatusFigures figures) {
        int failing = figures.chemical().getOrDefault(ChemicalStatus.FAILING, 0);
        int good = figures.chemical().getOrDefault(ChemicalStatus.GOOD, 0);
        int known = failing + good;
        OptionalDouble percent = known == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * failing / known);
        return share(texts, percent, failing, known, figures.total() - known);
    }

    private static List<Block> municipalities(PackContext context) {
        PackLanguage texts = context.texts();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (StatusGrouping.Group group : StatusGrouping.MUNICIPALITY.of(context.bodies())) {
            String number = group.key();
            StatusFigures figures = group.figures();
            rows.add(List.of(
                    Block.Cell.of(
                            number == null
                                    ? texts.text("municipality.none")
                                    : context.snapshot().municipalityName(new MunicipalityNumber(number))),
                    Block.Cell.of(texts.number(figures.total())),
                    Block.Cell.of(share(texts, figures.natural())),
                    Block.Cell.of(share(texts, figures.heavilyModified())),
                    Block.Cell.of(MissedGoals.missed(texts, figures)),
                    Block.Cell.of(texts.number(figures.shared()))));
        }
        return List.of(
                new Block.Heading(1, texts.text("municipalities.title")),
                new Block.Table(
                        "",
                        List.of(
                                Block.Column.text(texts.text("municipalities.name"), 3),
                                Block.Column.number(texts.text("row.bodies"), 3),
                                Block.Column.number(texts.text("row.natural"), 4),
                                Block.Column.number(texts.text("row.modified"), 4),
                                Block.Column.number(texts.text("row.below"), 2),
                                Block.Column.number(texts.text("row.shared"), 2)),
                        rows,
                        Block.Look.LIST),
                new Block.Paragraph(texts.text("municipalities.note"), Block.Tone.NOTE));
    }
}
