package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.scenario.OfficeTravel;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.maps.report.Block;
import no.omland.travel.Trip;

/** How long it takes from office to office, beside what somebody printed of it, and by what the two differ. */
final class OfficeTravelSection {

    private static final double MINUTES_THAT_MATTER = 5;
    private static final double SHARE_THAT_MATTERS = 0.1;
    private static final int MINUTES_AN_HOUR = 60;

    private OfficeTravelSection() {}

    /** Of the first scenario, and of others that are shown closely when they have other offices. */
    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();
        for (ScenarioFindings each : context.findings().shownClosely()) {
            OfficeTravel travel = OfficeTravel.of(
                    context.findings().grounded(),
                    each.scenario(),
                    context.findings().grounded().ground().printed());
            List<String> sites = each.scenario().offices().values().stream()
                    .map(office -> office.site())
                    .toList();
            if (travel.offices().size() < 2 || told.contains(sites)) {
                continue;
            }
            if (told.isEmpty()) {
                blocks.add(new Block.Heading(2, words.text("pairs.title")));
                blocks.add(words.plain("pairs.lead"));
            }
            told.add(sites);
            blocks.add(square(words, each.title(), travel));
            if (told.size() == 1 && travel.printed().isPresent()) {
                blocks.add(beside(words, travel));
                blocks.add(words.note("pairs.note"));
            }
            if (!travel.unknown().isEmpty()) {
                blocks.add(words.note("pairs.unknown", each.title(), String.join(", ", travel.unknown())));
            }
        }
        return blocks;
    }

    private static Block square(ScenarioWords words, String scenario, OfficeTravel travel) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("pairs.from"), 4));
        travel.offices().forEach(office -> columns.add(Block.Column.number(office, 3)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (String from : travel.offices()) {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(from));
            travel.offices()
                    .forEach(to -> row.add(
                            travel.find(from, to).map(pair -> cell(words, pair)).orElseGet(() -> Block.Cell.of(""))));
            rows.add(row);
        }
        boolean isPrinted =
                travel.pairs().stream().anyMatch(pair -> pair.printed().isPresent());
        return new Block.Table(
                words.text(isPrinted ? "pairs.caption-printed" : "pairs.caption", scenario),
                columns,
                rows,
                Block.Look.LIST);
    }

    private static Block.Cell cell(ScenarioWords words, OfficeTravel.Pair pair) {
        List<String> lines = new ArrayList<>();
        lines.add(minutes(words, pair));
        pair.printed()
                .map(PrintedTravel.Row::minutes)
                .ifPresent(minutes -> minutes.ifPresent(printed -> lines.add(
                        words.text("pairs.printed", words.number(Math.round(printed)), difference(words, pair)))));
        return Block.Cell.of(lines);
    }

    private static String minutes(ScenarioWords words, OfficeTravel.Pair pair) {
        return pair.trip()
                .map(trip -> words.minutes((double) trip.tenthSeconds()))
                .orElse(ScenarioWords.NONE);
    }

    private static String difference(ScenarioWords words, OfficeTravel.Pair pair) {
        return pair.differenceMinutes().isPresent()
                ? words.decimalMore(pair.differenceMinutes().getAsDouble(), 1)
                : ScenarioWords.NONE;
    }

    /** One row for each printed pair, whichever way; the one that differs most first. */
    private static Block beside(ScenarioWords words, OfficeTravel travel) {
        List<OfficeTravel.Pair> pairs = travel.pairs().stream()
                .filter(pair -> pair.differenceMinutes().isPresent())
                .filter(pair ->
                        travel.offices().indexOf(pair.from()) < travel.offices().indexOf(pair.to()))
                .sorted((a, b) -> Double.compare(
                        Math.abs(b.differenceMinutes().orElse(0)),
                        Math.abs(a.differenceMinutes().orElse(0))))
                .toList();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (OfficeTravel.Pair pair : pairs) {
            PrintedTravel.Row printed = pair.printed().orElseThrow();
            rows.add(List.of(
                    Block.Cell.of(words.text("pairs.pair", pair.from(), pair.to())),
                    Block.Cell.of(minutes(words, pair)),
                    Block.Cell.of(words.decimal(printed.minutes().orElse(0), 0)),
                    Block.Cell.of(difference(words, pair)),
                    Block.Cell.of(reason(words, pair, pair.trip().orElseThrow(), printed))));
        }
        return new Block.Table(
                words.text("pairs.beside"),
                List.of(
                        Block.Column.text(words.text("pairs.which"), 5),
                        Block.Column.number(words.text("pairs.computed-minutes"), 2),
                        Block.Column.number(words.text("pairs.printed-minutes"), 2),
                        Block.Column.number(words.text("pairs.difference"), 2),
                        Block.Column.text(words.text("pairs.why"), 8)),
                rows,
                Block.Look.LIST);
    }

    /** What can be seen of why the two differ: another length, another speed, a ferry. */
    private static String reason(ScenarioWords words, OfficeTravel.Pair pair, Trip trip, PrintedTravel.Row printed) {
        if (Math.abs(pair.differenceMinutes().orElse(0)) < MINUTES_THAT_MATTER) {
            return words.text("pairs.alike");
        }
        List<String> reasons = new ArrayList<>();
        if (trip.ferries() > 0) {
            reasons.add(words.counted("pairs.ferries", trip.ferries()));
        }
        if (printed.kilometres().isPresent()) {
            double kilometres = printed.kilometres().getAsDouble();
            if (differs(trip.kilometres(), kilometres)) {
                reasons.add(
                        words.text("pairs.length", words.decimal(trip.kilometres(), 0), words.decimal(kilometres, 0)));
            }
            double speed = trip.kilometres() / trip.minutes() * MINUTES_AN_HOUR;
            Optional<Double> said = printed.minutes().orElse(0) > 0
                    ? Optional.of(kilometres / printed.minutes().getAsDouble() * MINUTES_AN_HOUR)
                    : Optional.empty();
            said.filter(other -> differs(speed, other))
                    .ifPresent(other ->
                            reasons.add(words.text("pairs.speed", words.decimal(speed, 0), words.decimal(other, 0))));
        }
        return reasons.isEmpty() ? words.text("pairs.unexplained") : String.join("; ", reasons);
    }

    private static boolean differs(double computed, double printed) {
        return Math.abs(computed - printed) > SHARE_THAT_MATTERS * printed;
    }
}
