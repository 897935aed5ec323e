package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.scenario.StudyDemand;
import no.omland.issue.Language;
import no.omland.maps.report.Block;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.store.ImportRecord;

/** What is not known, where the data are from, and by which files the report can be made again. */
final class DataSection {

    private DataSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("data.title")));
        blocks.add(new Block.Points(doubts(context)));
        Language language = Language.of(words.language().tag());
        for (DatasetDescription dataset : context.snapshot().datasets()) {
            blocks.add(new Block.Heading(2, dataset.title()));
            List<String> points = new ArrayList<>();
            points.add(words.text(
                    "data.dataset", dataset.source(language), dataset.licence(), words.written(dataset.date())));
            points.addAll(dataset.notes(language));
            blocks.add(new Block.Points(points));
        }
        blocks.add(new Block.Heading(2, words.text("data.inputs")));
        blocks.add(words.plain("data.again"));
        blocks.add(inputs(context));
        return blocks;
    }

    private static List<String> doubts(ReportContext context) {
        ScenarioWords words = context.words();
        StudyDemand demand = context.findings().grounded().demand();
        double notConnected = demand.places().list().stream()
                .filter(each -> each.road().isEmpty())
                .mapToDouble(DemandPlace::people)
                .sum();
        List<String> points = new ArrayList<>();
        points.add(words.text(
                "data.not-connected",
                words.people(notConnected),
                words.people(demand.places().people())));
        if (demand.peopleOutside() > 0) {
            points.add(words.text("data.outside", words.people(demand.peopleOutside())));
        }
        if (demand.peopleLeftOut() > 0) {
            points.add(words.text(
                    "data.left-out",
                    words.number(demand.peopleLeftOut()),
                    demand.missing().values().stream()
                            .flatMap(Set::stream)
                            .map(context::municipality)
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        if (!demand.municipalitiesWithoutClients().isEmpty()
                && context.study().demand().clients().isPresent()) {
            points.add(words.text(
                    "data.without-clients",
                    demand.municipalitiesWithoutClients().stream()
                            .map(context::municipality)
                            .collect(Collectors.joining(", "))));
        }
        boolean isAboutOffices = !context.findings().scenarios().isEmpty();
        if (isAboutOffices && context.findings().transit().isEmpty()) {
            points.add(words.text("data.car-only"));
        }
        points.add(words.text("data.rounding"));
        return points;
    }

    /** The study's file first, then of each file that was imported the last time it was. */
    private static Block inputs(ReportContext context) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(row(
                context.file().name(), words.text("data.study"), context.file().sha256()));
        Map<String, ImportRecord> last = new LinkedHashMap<>();
        context.snapshot().imports().forEach(each -> last.put(each.file() + "\n" + each.layer(), each));
        last.values()
                .forEach(each -> rows.add(row(
                        each.file(), words.orElse("layer." + each.layer(), words.text("layer.other")), each.sha256())));
        return new Block.Table(
                words.text("data.caption"),
                List.of(
                        Block.Column.text(words.text("data.file"), 5),
                        Block.Column.text(words.text("data.as"), 4),
                        Block.Column.text(words.text("data.hash"), 6)),
                rows,
                Block.Look.LIST);
    }

    private static List<Block.Cell> row(String file, String use, String hash) {
        // In two lines, so that a narrow page has room for it.
        int half = hash.length() / 2;
        return List.of(
                Block.Cell.of(file),
                Block.Cell.of(use),
                Block.Cell.of(List.of(hash.substring(0, half), hash.substring(half))));
    }
}
