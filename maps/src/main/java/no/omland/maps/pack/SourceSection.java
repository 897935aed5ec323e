package no.omland.maps.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.calendar.NorwegianDay;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.report.Block;
import no.omland.store.ImportRecord;
import no.omland.water.figures.StatusFigures;

/** Where it all comes from, and by which rules it was counted. */
final class SourceSection {

    private SourceSection() {}

    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("sources.title")));
        List<String> points = new ArrayList<>();
        points.add(texts.text("rules.scales"));
        points.add(texts.text("rules.denominator"));
        points.add(texts.text("rules.goal"));
        points.add(texts.text("rules.shared"));
        StatusFigures figures = context.figures();
        if (figures.unspecified().total() > 0) {
            points.add(texts.counted("rules.unspecified", figures.unspecified().total()));
        }
        long byPosition = context.bodies().stream()
                .filter(body -> body.place().municipalitiesByPosition())
                .count();
        if (byPosition > 0) {
            points.add(texts.counted("rules.by-position", (int) byPosition));
        }
        blocks.add(new Block.Points(points));
        blocks.add(new Block.Heading(2, texts.text("sources.files")));
        blocks.add(new Block.Points(sources(texts, context.snapshot())));
        blocks.add(new Block.Paragraph(texts.text("sources.words"), Block.Tone.NOTE));
        return blocks;
    }

    /** Each dataset and file with its date, and the version of the workspace. */
    static List<String> sources(PackLanguage texts, WorkspaceSnapshot snapshot) {
        List<String> sources = new ArrayList<>();
        for (DatasetDescription dataset : snapshot.datasets()) {
            sources.add(texts.text(
                    "sources.dataset",
                    dataset.title(),
                    dataset.source(),
                    date(texts, dataset.date()),
                    dataset.licence()));
        }
        imports(snapshot)
                .forEach((file, imported) -> sources.add(texts.text("sources.file", file, texts.date(imported))));
        sources.add(texts.text("sources.version", snapshot.title(), snapshot.version()));
        return sources;
    }

    /** The titles of the datasets, or the files that the workspace was made of when none is described. */
    static String brief(WorkspaceSnapshot snapshot) {
        List<String> titles =
                snapshot.datasets().stream().map(DatasetDescription::title).toList();
        return String.join(
                " · ", titles.isEmpty() ? List.copyOf(imports(snapshot).keySet()) : titles);
    }

    private static Map<String, LocalDate> imports(WorkspaceSnapshot snapshot) {
        Map<String, LocalDate> files = new LinkedHashMap<>();
        for (ImportRecord each : snapshot.imports()) {
            files.put(each.file(), NorwegianDay.of(each.imported()));
        }
        return files;
    }

    private static String date(PackLanguage texts, String written) {
        try {
            return texts.date(LocalDate.parse(written));
        } catch (DateTimeParseException freely) {
            return written;
        }
    }
}
