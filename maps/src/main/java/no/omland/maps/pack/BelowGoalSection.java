package no.omland.maps.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.omland.maps.report.Block;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.figures.GoalCount;
import no.omland.water.measure.Measure;
import no.omland.water.measure.Overdue;

/** The bodies that miss their own goal, with what weighs on them. */
final class BelowGoalSection {

    private BelowGoalSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        GoalCount goals = context.figures().goal();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("below.title")));
        blocks.add(new Block.Paragraph(
                texts.counted(
                        "below.intro",
                        goals.missed(),
                        String.join(", ", MissedGoals.missed(texts, context.figures())),
                        texts.number(goals.unknown())),
                Block.Tone.PLAIN));
        if (!context.below().isEmpty()) {
            blocks.add(list(context));
        }
        return blocks;
    }

    private static Block list(PackContext context) {
        PackLanguage texts = context.texts();
        boolean withMeasures = !context.snapshot().measures().isEmpty();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < context.below().size(); i++) {
            WaterBody body = context.below().get(i);
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(texts.number(i + 1)));
            row.add(Block.Cell.link(named(context, body), body.id().registerAddress()));
            row.add(Block.Cell.of(
                    context.pictures().field(body.ecologicalClass(), body.modification()), standing(context, body)));
            row.add(Block.Cell.of(pressures(texts, body)));
            if (withMeasures) {
                row.add(Block.Cell.of(measures(context, body)));
            }
            rows.add(row);
        }
        return new Block.Table("", columns(texts, withMeasures), rows, Block.Look.LIST);
    }

    /** Without any measure in the workspace a column of them would say the same in every row; the section of the gaps says it once. */
    private static List<Block.Column> columns(PackLanguage texts, boolean withMeasures) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.number(texts.text("below.number"), 1.6));
        columns.add(Block.Column.text(texts.text("below.body"), withMeasures ? 6 : 7));
        columns.add(Block.Column.text(texts.text("below.class"), withMeasures ? 5 : 6));
        columns.add(Block.Column.text(texts.text("below.pressures"), withMeasures ? 14 : 13));
        if (withMeasures) {
            columns.add(Block.Column.text(texts.text("below.measures"), 7.5));
        }
        return columns;
    }

    /** Each measure with how far it has come, and why it is overdue when it is. */
    private static List<String> measures(PackContext context, WaterBody body) {
        PackLanguage texts = context.texts();
        List<Measure> measures = context.snapshot().measures().of(body.id());
        if (measures.isEmpty()) {
            return List.of(texts.text("below.no-measure"));
        }
        return measures.stream()
                .map(each -> {
                    String status = texts.word("measure", each.status());
                    return Overdue.of(each, context.date())
                            .map(why -> texts.text("below.overdue", each.title(), status, overdue(texts, why, each)))
                            .orElseGet(() -> texts.text("below.measure", each.title(), status));
                })
                .toList();
    }

    private static String overdue(PackLanguage texts, Overdue why, Measure measure) {
        LocalDate day = why == Overdue.END_PASSED ? measure.end() : measure.decided();
        return texts.text("overdue." + why, day == null ? "–" : texts.date(day));
    }

    /** Name, id, kind, and with whom it is shared. */
    private static List<String> named(PackContext context, WaterBody body) {
        PackLanguage texts = context.texts();
        List<String> lines = new ArrayList<>();
        lines.add(body.title());
        lines.add(body.id().text() + " · " + texts.word("category", body.category()));
        List<String> others = new ArrayList<>();
        for (MunicipalityNumber number : body.place().municipalities()) {
            if (!number.digits().equals(context.scope().key())) {
                others.add(context.snapshot().municipalityName(number));
            }
        }
        others.addAll(body.place().elsewhere());
        boolean area = context.scope().kind() == PackScope.Kind.AREA;
        if (!others.isEmpty()) {
            lines.add(texts.text(area ? "below.in" : "below.shared", String.join(", ", others)));
        }
        return lines;
    }

    static String standing(PackContext context, WaterBody body) {
        boolean potential = body.modification().hasPotential();
        return context.texts()
                .text(
                        potential ? "below.potential" : "below.status",
                        context.classWord(body.ecologicalClass(), potential),
                        context.classWord(body.objective().ecological(), potential));
    }

    /** A line for each degree, the heaviest first. */
    private static List<String> pressures(PackLanguage texts, WaterBody body) {
        if (body.pressures().isEmpty()) {
            return List.of(texts.text("below.no-pressure"));
        }
        return pressuresByDegree(body).entrySet().stream()
                .map(each ->
                        texts.text("below.degree", degree(texts, each.getKey()), String.join("; ", each.getValue())))
                .toList();
    }

    private static String degree(PackLanguage texts, PressureDegree degree) {
        String word = texts.word("degree", degree);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The types of pressures under each degree that there is, the heaviest degree first. */
    static Map<PressureDegree, List<String>> pressuresByDegree(WaterBody body) {
        return body.pressures().stream()
                .sorted(Comparator.comparing(Pressure::type))
                .collect(Collectors.groupingBy(
                        Pressure::degree,
                        () -> new TreeMap<>(Comparator.comparingInt(BelowGoalSection::lightness)),
                        Collectors.mapping(Pressure::type, Collectors.toList())));
    }

    private static int lightness(PressureDegree degree) {
        return switch (degree) {
            case LARGE -> 0;
            case MEDIUM -> 1;
            case SMALL -> 2;
            case UNKNOWN -> 3;
        };
    }
}
