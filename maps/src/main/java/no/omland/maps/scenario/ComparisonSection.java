package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import no.omland.issue.Language;
import no.omland.maps.chart.TwoSidedBars;
import no.omland.maps.picture.ChangeMap;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.scenario.comparison.AreaShift;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Visits;

/** Who wins and who loses, by municipality and on the map, for each alternative against the first scenario. */
final class ComparisonSection {

    private final ReportContext context;
    private final ScenarioWords words;

    private ComparisonSection(ReportContext context) {
        this.context = context;
        this.words = context.words();
    }

    static List<Block> of(ReportContext context) {
        return new ComparisonSection(context).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        StudyFindings findings = context.findings();
        blocks.add(
                new Block.Heading(1, words.text("change.title", findings.first().title())));
        if (findings.scenarios().size() == 1) {
            blocks.add(words.plain("change.alone"));
            return blocks;
        }
        blocks.add(all());
        blocks.add(words.note("change.note"));
        blocks.add(limits("change.newly-beyond", "column.newly-beyond", Shift::newlyBeyond));
        blocks.add(limits("change.newly-within", "column.newly-within", Shift::newlyWithin));
        if (findings.openingDaysTell()) {
            blocks.add(weekdays());
            blocks.add(words.note("change.note-weekday"));
        }
        Language language = Language.of(words.language().tag());
        for (ScenarioFindings each : findings.scenarios()) {
            findings.grounded()
                    .otherPeople(findings.first().scenario(), each.scenario())
                    .ifPresent(note -> blocks.add(
                            new Block.Paragraph(note.message(language) + ". " + note.hint(language), Block.Tone.NOTE)));
        }
        for (ScenarioFindings each : findings.alternatives()) {
            Comparison change = each.change().orElseThrow();
            blocks.add(new Block.Heading(2, each.title()));
            blocks.add(bars(each, change));
            blocks.add(municipalities(change));
            blocks.add(map(each, change));
        }
        return blocks;
    }

    private Block all() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("scenario"), 5));
        columns.add(Block.Column.number(words.text("column.further"), 2.2));
        columns.add(Block.Column.number(words.text("column.nearer"), 2.2));
        columns.add(Block.Column.number(words.text("column.mean-change"), 2.2));
        columns.add(Block.Column.number(words.text("column.newly-ferry"), 2.2));
        columns.add(Block.Column.number(words.text("column.cut-off"), 2.2));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            if (each.change().isEmpty()) {
                continue;
            }
            Shift shift = each.change().get().everybody().people();
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(each.title()));
            row.add(Block.Cell.of(words.people(shift.further())));
            row.add(Block.Cell.of(words.people(shift.nearer())));
            row.add(Block.Cell.of(words.minutesMore(shift.meanChangeTenthSeconds())));
            row.add(Block.Cell.of(words.people(shift.newlyByFerry())));
            row.add(Block.Cell.of(words.people(shift.cutOff())));
            rows.add(row);
        }
        return new Block.Table(words.text("change.caption"), columns, rows, Block.Look.LIST);
    }

    /** Who comes to the other side of each limit, as the command and the page tell it: those who come the other way are not taken from them. */
    private Block limits(String caption, String column, Function<Shift, List<Double>> crossing) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("scenario"), 5));
        for (int limit : context.study().limits().minutes()) {
            columns.add(Block.Column.number(words.text(column, words.number(limit)), 2.4));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            each.change().ifPresent(change -> {
                List<Block.Cell> row = new ArrayList<>();
                row.add(Block.Cell.of(each.title()));
                crossing.apply(change.everybody().people())
                        .forEach(people -> row.add(Block.Cell.of(words.people(people))));
                rows.add(row);
            });
        }
        return new Block.Table(words.text(caption, context.findings().first().title()), columns, rows, Block.Look.LIST);
    }

    /** The same for those who must come on a given weekday; a table of its own, for with the other it is too wide to be read. */
    private Block weekdays() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            each.change().ifPresent(change -> {
                Shift shift = change.everybody().people();
                rows.add(List.of(
                        Block.Cell.of(each.title()),
                        Block.Cell.of(words.people(shift.weekday().further())),
                        Block.Cell.of(words.minutesMore(shift.weekday().meanChangeTenthSeconds())),
                        Block.Cell.of(words.people(shift.weekday().fewerDays()))));
            });
        }
        return new Block.Table(
                words.text("change.weekdays"),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.number(words.text("column.further-weekday"), 3),
                        Block.Column.number(words.text("column.mean-change-weekday"), 3),
                        Block.Column.number(words.text("column.fewer-days"), 3)),
                rows,
                Block.Look.LIST);
    }

    private Block bars(ScenarioFindings each, Comparison change) {
        List<TwoSidedBars.Row> rows = change.municipalities().stream()
                .map(area -> {
                    Shift people = area.people();
                    return new TwoSidedBars.Row(
                            name(area),
                            Math.round(people.further()),
                            side(people.further(), people.lostTenthSeconds(), 1),
                            Math.round(people.nearer()),
                            side(people.nearer(), people.wonTenthSeconds(), -1));
                })
                .toList();
        if (rows.isEmpty()) {
            return words.note("change.no-municipality");
        }
        return new Block.Figure(
                TwoSidedBars.of(
                        context.style(),
                        rows,
                        new TwoSidedBars.Words(words.text("bars.losing"), words.text("bars.gaining")),
                        Report.TEXT_WIDTH_POINTS,
                        words.text(
                                "bars.description",
                                each.title(),
                                context.findings().first().title())),
                words.text(
                        "bars.caption", each.title(), context.findings().first().title()));
    }

    /** How many, and how much each of them in the mean. */
    private String side(double people, double tenthSeconds, int sign) {
        return Math.round(people) == 0
                ? ""
                : words.text("bars.side", words.people(people), words.minutesMore(sign * tenthSeconds / people));
    }

    private String name(AreaShift area) {
        return area.before().municipality().map(context::municipality).orElse("");
    }

    private Block municipalities(Comparison change) {
        int limit = Math.min(1, context.study().limits().minutes().size() - 1);
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (AreaShift area : change.municipalities()) {
            Shift people = area.people();
            rows.add(List.of(
                    Block.Cell.of(name(area)),
                    Block.Cell.of(words.people(people.all())),
                    Block.Cell.of(words.minutes(area.before().people().meanTenthSeconds())),
                    Block.Cell.of(words.minutes(area.after().people().meanTenthSeconds())),
                    Block.Cell.of(words.peopleOf(area.before().people().within().get(limit), people.all())),
                    Block.Cell.of(words.peopleOf(area.after().people().within().get(limit), people.all())),
                    Block.Cell.of(area.after()
                            .people()
                            .worst()
                            .map(worst -> List.of(words.minutes((double) worst.tenthSeconds()), worst.name()))
                            .orElse(List.of(ScenarioWords.NONE)))));
        }
        String minutes = words.number(context.study().limits().minutes().get(limit));
        return new Block.Table(
                words.text("municipality.caption"),
                List.of(
                        Block.Column.text(words.text("municipality"), 3),
                        Block.Column.number(words.text("column.people"), 2),
                        Block.Column.number(words.text("column.mean-before"), 2.2),
                        Block.Column.number(words.text("column.mean-after"), 2.2),
                        Block.Column.number(words.text("column.within-before", minutes), 3.4),
                        Block.Column.number(words.text("column.within-after", minutes), 3.4),
                        Block.Column.number(words.text("column.worst-after"), 3.2)),
                rows,
                Block.Look.LIST);
    }

    private Block map(ScenarioFindings each, Comparison change) {
        Map<ChangeMap.Change, String> signs = new EnumMap<>(ChangeMap.Change.class);
        for (ChangeMap.Change sign : ChangeMap.Change.values()) {
            signs.put(sign, words.text("Change." + sign.name(), words.number((long) ChangeMap.MUCH_MINUTES)));
        }
        return new Block.Figure(
                ChangeMap.of(
                        context.ground(),
                        context.style(),
                        new ChangeMap.Order(
                                context.extent(),
                                settlements(
                                        change.before().visits(), change.after().visits()),
                                OfficeMapSection.offices(each),
                                new ChangeMap.Words(
                                        signs,
                                        words.text("maps.office-after"),
                                        people -> words.text("maps.people", words.number(people))),
                                Report.TEXT_WIDTH_POINTS,
                                OfficeMapSection.MAP_HEIGHT,
                                words.text(
                                        "changemap.description",
                                        each.title(),
                                        context.findings().first().title()))),
                words.text(
                        "changemap.caption",
                        each.title(),
                        context.findings().first().title(),
                        context.sources()));
    }

    private List<ChangeMap.Settlement> settlements(Visits before, Visits after) {
        DemandPlaces places = before.places();
        List<ChangeMap.Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            DemandPlace place = places.get(i);
            long people = Math.round(places.weight(DemandKind.PEOPLE, i));
            if (people == 0) {
                continue;
            }
            OptionalDouble minutes = before.isReached(i) && after.isReached(i)
                    ? OptionalDouble.of((after.tenthSeconds(i) - before.tenthSeconds(i)) / 600.0)
                    : OptionalDouble.empty();
            ChangeMap.Change sign = minutes.isPresent()
                    ? ChangeMap.Change.of(minutes.getAsDouble())
                    : after.isReached(i)
                            ? ChangeMap.Change.MUCH_BETTER
                            : before.isReached(i) ? ChangeMap.Change.CUT_OFF : ChangeMap.Change.UNREACHED;
            String label = minutes.isPresent() && sign != ChangeMap.Change.SAME
                    ? (minutes.getAsDouble() > 0 ? "+" : "") + words.decimal(minutes.getAsDouble(), 0)
                    : "";
            String name = place.id().equals(place.settlement()) ? place.id() : "";
            settlements.add(new ChangeMap.Settlement(name, place.easting(), place.northing(), people, sign, label));
        }
        return settlements;
    }
}
