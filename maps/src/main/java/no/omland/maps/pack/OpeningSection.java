package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.List;
import no.omland.maps.report.Block;
import no.omland.water.figures.ClassCount;
import no.omland.water.figures.GoalCount;
import no.omland.water.figures.StatusFigures;

/** What the pack says in short. */
final class OpeningSection {

    private OpeningSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        List<Block> blocks = new ArrayList<>();
        if (!context.illustrative().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    texts.text("illustrative", String.join(", ", context.illustrative())), Block.Tone.WARNING));
        }
        if (context.bodies().isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("empty", context.spoken()), Block.Tone.LEAD));
            blocks.add(new Block.Paragraph(texts.text("empty.next"), Block.Tone.PLAIN));
            return blocks;
        }
        StatusFigures figures = context.figures();
        GoalCount goals = figures.goal();
        String missed = String.join(", ", MissedGoals.missed(texts, figures));
        blocks.add(new Block.Paragraph(
                texts.counted("lead", figures.total(), context.spoken()) + " "
                        + texts.counted("lead.below", goals.missed(), missed),
                Block.Tone.LEAD));
        List<Block.KeyFigure> key = new ArrayList<>();
        share(key, texts, "key.natural", figures.natural());
        share(key, texts, "key.modified", figures.heavilyModified());
        key.add(new Block.KeyFigure(
                texts.number(goals.missed()),
                texts.text("key.below"),
                texts.text("key.below.note", missed, texts.number(goals.unknown()))));
        key.add(new Block.KeyFigure(
                texts.number(figures.shared()), texts.text("key.shared"), texts.text("key.shared.note")));
        blocks.add(new Block.KeyFigures(key));
        return blocks;
    }

    private static void share(List<Block.KeyFigure> key, PackLanguage texts, String name, ClassCount counts) {
        if (counts.total() > 0) {
            key.add(new Block.KeyFigure(
                    texts.percent(counts.goodOrBetterPercent()),
                    texts.text(name),
                    texts.text(
                            "of-known",
                            texts.number(counts.goodOrBetter()),
                            texts.number(counts.known()),
                            texts.number(counts.unknown()))));
        }
    }
}
