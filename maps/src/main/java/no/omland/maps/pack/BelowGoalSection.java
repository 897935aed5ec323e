package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.omland.maps.report.Block;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;

/** The bodies that miss their own goal, with what weighs on them. */
final class BelowGoalSection {

    private BelowGoalSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        GoalFigures goals = GoalFigures.of(context.bodies());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("below.title")));
        blocks.add(new Block.Paragraph(
                texts.counted(
                        "below.intro", goals.missed(), texts.number(goals.known()), texts.number(goals.unknown())),
                Block.Tone.PLAIN));
        if (!context.below().isEmpty()) {
            blocks.add(list(context));
        }
        return blocks;
    }

    private static Block list(PackContext context) {
        PackLanguage texts = context.texts();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < context.below().size(); i++) {
            WaterBody body = context.below().get(i);
            rows.add(List.of(
                    Block.Cell.of(texts.number(i + 1)),
                    Block.Cell.link(named(context, body), body.id().registerAddress()),
                    Block.Cell.of(
                            context.pictures().field(body.ecologicalClass(), body.modification()),
                            standing(context, body)),
                    Block.Cell.of(pressures(texts, body))));
        }
        return new Block.Table(
                "",
                List.of(
                        Block.Column.number(texts.text("below.number"), 1.6),
                        Block.Column.text(texts.text("below.body"), 7),
                        Block.Column.text(texts.text("below.class"), 6),
                        Block.Column.text(texts.text("below.pressures"), 12)),
                rows,
                Block.Look.LIST);
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

    private static String standing(PackContext context, WaterBody body) {
        boolean potential = body.modification().hasPotential();
        return context.texts()
                .text(
                        potential ? "below.potential" : "below.status",
                        context.classWord(body.ecologicalClass(), potential),
                        context.classWord(body.objective().ecological(), potential));
    }

    /** The heaviest first. */
    private static List<String> pressures(PackLanguage texts, WaterBody body) {
        if (body.pressures().isEmpty()) {
            return List.of(texts.text("below.no-pressure"));
        }
        return body.pressures().stream()
                .sorted(Comparator.comparingInt((Pressure each) -> lightness(each.degree()))
                        .thenComparing(Pressure::type))
                .map(each -> each.type() + " (" + texts.word("degree", each.degree()) + ")")
                .toList();
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
