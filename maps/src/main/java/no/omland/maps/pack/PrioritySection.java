package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.omland.maps.report.Block;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.water.priority.Criterion;
import no.omland.water.priority.PriorityList;
import no.omland.water.priority.PriorityPurpose;
import no.omland.water.priority.PrioritySettings;
import org.jspecify.annotations.Nullable;

/** Which bodies to begin with: farming by municipality, and sewage; and what gave each its points. */
final class PrioritySection {

    private static final int MOST_SEWAGE = 15;

    private PrioritySection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("priority.title")));
        blocks.add(new Block.Paragraph(texts.text("priority.intro"), Block.Tone.NOTE));
        if (context.basis().broken().contains("priorities")) {
            blocks.add(new Block.Paragraph(texts.text("priority.broken"), Block.Tone.WARNING));
        }
        for (PriorityPurpose purpose : PriorityPurpose.values()) {
            blocks.addAll(purpose(context, purpose));
        }
        return blocks;
    }

    private static List<Block> purpose(PackContext context, PriorityPurpose purpose) {
        PackLanguage texts = context.texts();
        PriorityList list = PriorityList.of(
                purpose,
                context.bodies(),
                context.basis().priorities(),
                context.basis().settings());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, texts.word("priority", purpose)));
        String without = list.withoutPressure() == 0
                ? ""
                : " " + texts.counted("priority.without." + purpose, list.withoutPressure());
        if (list.ranked().isEmpty()) {
            blocks.add(new Block.Paragraph(texts.word("priority.none", purpose) + without, Block.Tone.PLAIN));
            return blocks;
        }
        blocks.add(new Block.Paragraph(
                texts.counted(
                                "priority.rule." + purpose,
                                list.ranked().size(),
                                texts.number(list.settings().proposed(purpose)))
                        + without,
                Block.Tone.PLAIN));
        if (purpose == PriorityPurpose.AGRICULTURE) {
            blocks.add(proposals(context, list));
        } else {
            blocks.add(first(context, list));
            if (list.ranked().size() > MOST_SEWAGE) {
                blocks.add(new Block.Paragraph(
                        texts.counted("priority.more", list.ranked().size() - MOST_SEWAGE), Block.Tone.NOTE));
            }
        }
        blocks.add(new Block.Paragraph(
                texts.text("priority.weights", weights(texts, purpose, list.settings())) + " "
                        + texts.text(
                                "priority.interests",
                                texts.number(list.interestsKnown()),
                                texts.number(list.ranked().size())),
                Block.Tone.NOTE));
        return blocks;
    }

    /** The few of each municipality; of a municipality's own pack its own alone. */
    private static Block proposals(PackContext context, PriorityList list) {
        PackLanguage texts = context.texts();
        boolean area = context.scope().kind() == PackScope.Kind.AREA;
        List<List<Block.Cell>> rows = new ArrayList<>();
        list.proposals().forEach((number, ranked) -> {
            if (area || number.digits().equals(context.scope().key())) {
                ranked.forEach(each -> rows.add(row(context, each, area ? name(context, number) : null)));
            }
        });
        return table(texts, area, rows);
    }

    private static Block first(PackContext context, PriorityList list) {
        return table(
                context.texts(),
                false,
                list.ranked().stream()
                        .limit(MOST_SEWAGE)
                        .map(each -> row(context, each, null))
                        .toList());
    }

    private static Block table(PackLanguage texts, boolean withMunicipality, List<List<Block.Cell>> rows) {
        List<Block.Column> columns = new ArrayList<>();
        if (withMunicipality) {
            columns.add(Block.Column.text(texts.text("municipalities.name"), 4));
        }
        columns.add(Block.Column.text(texts.text("below.body"), 6));
        columns.add(Block.Column.text(texts.text("below.class"), 6));
        columns.add(Block.Column.number(texts.text("priority.score"), 2));
        columns.add(Block.Column.text(texts.text("priority.why"), 10));
        return new Block.Table("", columns, rows, Block.Look.LIST);
    }

    private static List<Block.Cell> row(
            PackContext context, PriorityList.Ranked ranked, @Nullable String municipality) {
        PackLanguage texts = context.texts();
        WaterBody body = ranked.body();
        List<Block.Cell> row = new ArrayList<>();
        if (municipality != null) {
            row.add(Block.Cell.of(municipality));
        }
        row.add(Block.Cell.link(
                List.of(body.title(), body.id().text()), body.id().registerAddress()));
        row.add(Block.Cell.of(
                context.pictures().field(body.ecologicalClass(), body.modification()),
                BelowGoalSection.standing(context, body)));
        row.add(Block.Cell.of(texts.number(ranked.score())));
        row.add(Block.Cell.of(ranked.shares().stream()
                .filter(share -> share.score() > 0)
                .map(share -> texts.text(
                        "priority.share",
                        texts.word("criterion", share.criterion()),
                        texts.number(share.points()),
                        texts.number(share.weight())))
                .collect(Collectors.joining(", "))));
        return row;
    }

    private static String name(PackContext context, MunicipalityNumber number) {
        return context.snapshot().municipalityName(number);
    }

    private static String weights(PackLanguage texts, PriorityPurpose purpose, PrioritySettings settings) {
        return Criterion.of(purpose).stream()
                .map(each -> texts.word("criterion", each) + " " + settings.weight(purpose, each))
                .collect(Collectors.joining(", "));
    }
}
