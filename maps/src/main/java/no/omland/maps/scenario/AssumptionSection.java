package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.omland.account.Rate;
import no.omland.account.RateKind;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.issue.Language;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.Block;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;

/** What the answer rests on: who is counted, how people travel, the rates with their sources, and what is taken for granted. */
final class AssumptionSection {

    private AssumptionSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        Study study = context.study();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("assume.title")));
        List<String> points = new ArrayList<>(demand(context));
        points.add(words.text(
                "assume.season", words.text("season." + study.network().season().name())));
        network(words, study.network(), points);
        points.add(words.text("assume.speeds"));
        boolean hasOffices = !context.findings().scenarios().isEmpty();
        if (hasOffices) {
            points.add(words.text(
                    "assume.limits",
                    study.limits().minutes().stream().map(words::number).collect(Collectors.joining(", "))));
        }
        points.add(words.text("assume.change"));
        if (!study.services().isEmpty()) {
            points.add(words.text("assume.services"));
        }
        if (!study.source().isEmpty()) {
            points.add(words.text("assume.source", study.source()));
        }
        if (words.language() != PackLanguage.NB) {
            points.add(words.text("assume.own-words"));
        }
        points.addAll(study.notes());
        blocks.add(new Block.Points(points));
        if (!hasOffices) {
            return blocks;
        }
        blocks.add(new Block.Heading(2, words.text("assume.rates")));
        blocks.add(rates(context));
        TreeSet<StudyAccount.Assumption> assumed = new TreeSet<>();
        context.findings()
                .scenarios()
                .forEach(each -> assumed.addAll(each.account().assumed()));
        if (!assumed.isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("assume.granted")));
            blocks.add(new Block.Points(
                    assumed.stream().map(each -> granted(context, each)).toList()));
        }
        return blocks;
    }

    private static List<String> demand(ReportContext context) {
        ScenarioWords words = context.words();
        var demand = context.findings().grounded().demand();
        DemandChoice choice = context.study().demand();
        List<String> points = new ArrayList<>();
        points.add(words.text(
                "assume.people",
                words.people(demand.places().people()),
                words.orElse("layer." + demand.layer(), demand.layer()),
                words.number(demand.places().size())));
        choice.year().ifPresent(year -> points.add(words.text("assume.year", String.valueOf(year))));
        choice.clients()
                .ifPresentOrElse(
                        clients -> points.add(words.text(
                                "assume.clients",
                                clients.name(),
                                words.people(demand.places().clients()),
                                clients.source(),
                                words.written(clients.date()))),
                        () -> points.add(words.text("assume.no-clients")));
        return points;
    }

    private static void network(ScenarioWords words, NetworkChange network, List<String> points) {
        if (!network.closed().isEmpty()) {
            points.add(words.text("assume.closed", String.join(", ", network.closed())));
        }
        network.ferries().forEach((ferry, change) -> points.add(words.text("assume.ferry", ferry, change)));
        network.speeds().forEach((link, speed) -> points.add(words.text("assume.speed", link, words.decimal(speed))));
    }

    private static Block rates(ReportContext context) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Rate rate : context.findings().accounts().rates().list()) {
            rows.add(row(
                    words.text("rate." + rate.kind().name()),
                    words.amount(
                            rate.value(), words.text("rate-unit." + rate.kind().name())),
                    rate.source(Language.of(words.language().tag())),
                    words.written(rate.date())));
            if (rate.kind() == RateKind.FERRY_FARE) {
                context.findings()
                        .accounts()
                        .rates()
                        .fares()
                        .forEach((ferry, fare) -> rows.add(row(
                                words.text("rate.FERRY_FARE.own", ferry),
                                words.amount(fare, words.text("rate-unit.FERRY_FARE")),
                                rate.source(),
                                words.written(rate.date()))));
            }
        }
        for (Map.Entry<String, StudyRate> each : context.study().rates().entrySet()) {
            if (context.findings().accounts().rates().list().stream()
                    .noneMatch(rate -> rate.kind().key().equals(each.getKey()))) {
                var rate = each.getValue();
                String name =
                        each.getKey().equals(StudyRate.ROOMS_PER_POSITION) ? words.text("rate.rooms") : each.getKey();
                rows.add(row(
                        name,
                        words.amount(
                                rate.value(),
                                rate.unitName(
                                        each.getKey(),
                                        Language.of(words.language().tag()))),
                        rate.source(),
                        words.written(rate.date())));
            }
        }
        return new Block.Table(
                "",
                List.of(
                        Block.Column.text(words.text("rate"), 4),
                        Block.Column.text(words.text("rate.value"), 3),
                        Block.Column.text(words.text("rate.source"), 9),
                        Block.Column.text(words.text("rate.date"), 2)),
                rows,
                Block.Look.LIST);
    }

    private static List<Block.Cell> row(String name, String value, String source, String date) {
        return List.of(Block.Cell.of(name), Block.Cell.of(value), Block.Cell.of(source), Block.Cell.of(date));
    }

    private static String granted(ReportContext context, StudyAccount.Assumption assumption) {
        String scenarios = context.findings().scenarios().stream()
                .filter(each -> each.account().assumed().contains(assumption))
                .map(ScenarioFindings::title)
                .collect(Collectors.joining(", "));
        boolean isOfAll = context.findings().scenarios().stream()
                .allMatch(each -> each.account().assumed().contains(assumption));
        ScenarioWords words = context.words();
        return words.word(assumption) + " "
                + (isOfAll ? words.text("granted.all") : words.text("granted.some", scenarios));
    }
}
