package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.omland.maps.report.Block;

/** What is otherwise than the last pack for the same scope said. */
final class ChangeSection {

    private static final int MOST_ROWS = 60;

    /** A kind of change; a body has the first that fits. */
    private enum Change {
        WORSE,
        BETTER,
        CLASS_KNOWN,
        CLASS_UNKNOWN,
        GOAL,
        NEW,
        GONE
    }

    private record Row(Change change, String id, String title, String before, String after) {}

    private ChangeSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("changes.title")));
        Optional<PackStatement> last =
                context.snapshot().packStatement(context.scope().document()).flatMap(PackStatement::read);
        if (last.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("changes.first", context.spoken()), Block.Tone.PLAIN));
            return blocks;
        }
        String day = texts.date(last.get().day());
        List<Row> rows = rows(context, last.get());
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("changes.none", day), Block.Tone.PLAIN));
            return blocks;
        }
        List<String> counts = new ArrayList<>();
        for (Change change : Change.values()) {
            int count =
                    (int) rows.stream().filter(each -> each.change() == change).count();
            if (count > 0) {
                counts.add(texts.counted("changes." + change, count));
            }
        }
        blocks.add(new Block.Paragraph(texts.text("changes.intro", day, String.join(", ", counts)), Block.Tone.PLAIN));
        blocks.add(table(texts, rows));
        if (rows.size() > MOST_ROWS) {
            blocks.add(new Block.Paragraph(texts.counted("changes.more", rows.size() - MOST_ROWS), Block.Tone.NOTE));
        }
        return blocks;
    }

    private static Block table(PackLanguage texts, List<Row> rows) {
        return new Block.Table(
                "",
                List.of(
                        Block.Column.text(texts.text("changes.body"), 4),
                        Block.Column.text(texts.text("changes.what"), 3),
                        Block.Column.text(texts.text("changes.before"), 3),
                        Block.Column.text(texts.text("changes.after"), 3)),
                rows.stream()
                        .limit(MOST_ROWS)
                        .map(each -> List.of(
                                Block.Cell.of(List.of(each.title(), each.id())),
                                Block.Cell.of(texts.word("changes.kind", each.change())),
                                Block.Cell.of(each.before()),
                                Block.Cell.of(each.after())))
                        .toList(),
                Block.Look.LIST);
    }

    private static List<Row> rows(PackContext context, PackStatement last) {
        TreeMap<String, PackStatement.Said> now =
                new TreeMap<>(PackStatement.of(context.bodies(), context.date()).bodies());
        List<Row> rows = new ArrayList<>();
        last.bodies().forEach((id, before) -> {
            PackStatement.Said after = now.remove(id);
            if (after == null) {
                rows.add(new Row(Change.GONE, id, before.title(), words(context, before), "–"));
            } else {
                kind(before, after)
                        .ifPresent(kind -> rows.add(
                                new Row(kind, id, after.title(), words(context, before), words(context, after))));
            }
        });
        now.forEach((id, after) -> rows.add(new Row(Change.NEW, id, after.title(), "–", words(context, after))));
        rows.sort((a, b) -> a.change().compareTo(b.change()));
        return rows;
    }

    private static Optional<Change> kind(PackStatement.Said before, PackStatement.Said after) {
        if (before.ecologicalClass() != after.ecologicalClass()) {
            if (!before.ecologicalClass().isKnown()) {
                return Optional.of(Change.CLASS_KNOWN);
            }
            if (!after.ecologicalClass().isKnown()) {
                return Optional.of(Change.CLASS_UNKNOWN);
            }
            return Optional.of(
                    after.ecologicalClass().compareTo(before.ecologicalClass()) > 0 ? Change.WORSE : Change.BETTER);
        }
        return before.goal() == after.goal() ? Optional.empty() : Optional.of(Change.GOAL);
    }

    private static String words(PackContext context, PackStatement.Said said) {
        return context.texts()
                .text(
                        "changes.said",
                        context.texts().word("class", said.ecologicalClass()),
                        context.texts().word("class", said.goal()));
    }
}
