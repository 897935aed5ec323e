package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.omland.maps.report.Block;
import no.omland.water.Pressure;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.measure.MeasureGap;
import no.omland.water.measure.MeasureGaps;
import no.omland.water.measure.MeasureRegister;
import no.omland.water.measure.UnansweredPressures;

/** What is not done: how far the measures of the bodies below goal have come, and the pressures that no measure answers. */
final class GapSection {

    private static final int MOST_ROWS = 40;

    private GapSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        MeasureRegister register = context.snapshot().measures();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("gaps.title")));
        if (register.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("gaps.no-measures"), Block.Tone.PLAIN));
        } else if (context.below().isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("gaps.none-below"), Block.Tone.PLAIN));
        } else {
            blocks.add(kinds(context, MeasureGaps.of(context.below(), register, context.date())));
            blocks.add(new Block.Paragraph(texts.text("gaps.note", texts.date(context.date())), Block.Tone.NOTE));
        }
        int homeless = homeless(context);
        if (homeless > 0) {
            blocks.add(new Block.Paragraph(texts.counted("gaps.homeless", homeless), Block.Tone.WARNING));
        }
        blocks.addAll(unanswered(context));
        return blocks;
    }

    private static Block kinds(PackContext context, MeasureGaps gaps) {
        PackLanguage texts = context.texts();
        Map<WaterBodyId, Integer> numbers = context.numbers();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (MeasureGap gap : MeasureGap.values()) {
            List<Integer> listed = gaps.of(gap).stream()
                    .map(each -> numbers.getOrDefault(each.body().id(), 0))
                    .sorted()
                    .toList();
            rows.add(List.of(
                    Block.Cell.of(texts.word("gap", gap)),
                    Block.Cell.of(texts.number(listed.size())),
                    Block.Cell.of(listed.isEmpty() ? "–" : ranges(listed)),
                    Block.Cell.of(listed.isEmpty() ? "–" : texts.word("gap.next", gap))));
        }
        return new Block.Table(
                texts.text("gaps.caption"),
                List.of(
                        Block.Column.text(texts.text("gaps.kind"), 6),
                        Block.Column.number(texts.text("bars.count"), 2),
                        Block.Column.text(texts.text("gaps.numbers"), 6),
                        Block.Column.text(texts.text("gaps.next"), 8)),
                rows,
                Block.Look.LIST);
    }

    /** Rising numbers as {@code 1–3, 7}. */
    static String ranges(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            int last = numbers.get(i);
            parts.add(first == last ? "" + first : first + (last == first + 1 ? ", " : "–") + last);
        }
        return String.join(", ", parts);
    }

    /** Measures that the municipality has to act on, for no body that is known. They are in no list of bodies. */
    private static int homeless(PackContext context) {
        if (context.scope().kind() != PackScope.Kind.MUNICIPALITY) {
            return 0;
        }
        return (int) context.snapshot().measures().withoutKnownBody().stream()
                .filter(each -> each.municipality() != null
                        && each.municipality().digits().equals(context.scope().key()))
                .count();
    }

    private static List<Block> unanswered(PackContext context) {
        PackLanguage texts = context.texts();
        MeasureRegister register = context.snapshot().measures();
        UnansweredPressures found = UnansweredPressures.of(
                context.bodies(),
                register,
                context.basis().drivers(),
                context.basis().priorities().answers(),
                true);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, texts.text("unanswered.title")));
        int open = found.large() - found.answered();
        String intro;
        if (found.large() == 0) {
            intro = texts.text("unanswered.none");
        } else if (open == 0) {
            intro = texts.text("unanswered.all", texts.number(found.large()));
        } else {
            long bodies = found.unanswered().stream()
                    .map(each -> each.body().id())
                    .distinct()
                    .count();
            intro = texts.text(
                    "unanswered.intro",
                    texts.number(open),
                    texts.number(found.large()),
                    texts.number(bodies),
                    texts.number(found.unanswered().size()));
        }
        blocks.add(new Block.Paragraph(intro, Block.Tone.PLAIN));
        if (open > 0 && !register.isEmpty()) {
            blocks.add(table(context, found.unanswered()));
            int more = found.unanswered().size() - MOST_ROWS;
            if (more > 0) {
                blocks.add(new Block.Paragraph(texts.counted("unanswered.more", more), Block.Tone.NOTE));
            }
        }
        return blocks;
    }

    private static Block table(PackContext context, List<UnansweredPressures.Unanswered> unanswered) {
        PackLanguage texts = context.texts();
        Map<WaterBodyId, Integer> numbers = context.numbers();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (UnansweredPressures.Unanswered each : unanswered.subList(0, Math.min(MOST_ROWS, unanswered.size()))) {
            WaterBody body = each.body();
            Integer number = numbers.get(body.id());
            rows.add(List.of(
                    Block.Cell.link(
                            List.of(body.title() + " · " + body.id().text()),
                            body.id().registerAddress()),
                    Block.Cell.of(number == null ? "–" : texts.number(number)),
                    Block.Cell.of(each.driver().name(texts.tag())),
                    Block.Cell.of(each.pressures().stream()
                            .map(pressure -> words(texts, pressure))
                            .toList())));
        }
        return new Block.Table(
                "",
                List.of(
                        Block.Column.text(texts.text("below.body"), 8),
                        Block.Column.number(texts.text("below.number"), 1.6),
                        Block.Column.text(texts.text("drivers.driver"), 4),
                        Block.Column.text(texts.text("below.pressures"), 9)),
                rows,
                Block.Look.LIST);
    }

    private static String words(PackLanguage texts, Pressure pressure) {
        return pressure.type() + " (" + texts.word("degree", pressure.degree()) + ")";
    }
}
