package no.omland.maps.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.omland.account.AccountLine;
import no.omland.account.Payer;
import no.omland.account.Post;
import no.omland.maps.report.Block;
import no.omland.scenario.Office;

/** What each office costs the budgets, in all and for each position, and whose municipalities it is there for, so that each of them finds its own. */
final class OfficeCostSection {

    private final ReportContext context;
    private final ScenarioWords words;

    private OfficeCostSection(ReportContext context) {
        this.context = context;
        this.words = context.words();
    }

    /** A table for each scenario that is shown closely; nothing when no office tells what it costs. */
    static List<Block> of(ReportContext context) {
        OfficeCostSection section = new OfficeCostSection(context);
        List<Block> tables = context.findings().shownClosely().stream()
                .filter(each -> each.account().account().lines().stream().anyMatch(OfficeCostSection::isOfBudgets))
                .map(section::table)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!tables.isEmpty()) {
            blocks.add(new Block.Heading(2, context.words().text("office-costs.title")));
            blocks.addAll(tables);
            blocks.add(context.words().note("office-costs.note"));
        }
        return blocks;
    }

    private static boolean isOfBudgets(AccountLine line) {
        return line.payer() != Payer.USERS;
    }

    private static boolean isOfRooms(AccountLine line) {
        return line.post().isRoom();
    }

    private Block table(ScenarioFindings scenario) {
        List<AccountLine> lines = scenario.account().account().lines().stream()
                .filter(OfficeCostSection::isOfBudgets)
                .toList();
        List<List<Block.Cell>> rows = new ArrayList<>();
        scenario.scenario()
                .offices()
                .forEach((name, office) -> rows.add(row(
                        name,
                        serves(office),
                        office.positions(),
                        lines.stream().filter(line -> line.who().equals(name)).toList())));
        List<AccountLine> shared = lines.stream()
                .filter(line -> !scenario.scenario().offices().containsKey(line.who()))
                .toList();
        if (!shared.isEmpty()) {
            rows.add(row(words.text("office-costs.shared"), ScenarioWords.NONE, BigDecimal.ZERO, shared));
        }
        if (rows.size() > 1) {
            BigDecimal positions = scenario.scenario().offices().values().stream()
                    .map(Office::positions)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(row(words.text("staff.total"), ScenarioWords.NONE, positions, lines));
        }
        return new Block.Table(
                words.text("office-costs.caption", scenario.title()),
                List.of(
                        Block.Column.text(words.text("column.office"), 4),
                        Block.Column.text(words.text("office-costs.serves"), 3.4),
                        Block.Column.number(words.text("column.positions"), 2.3),
                        Block.Column.number(words.text("office-costs.rooms"), 2.4),
                        Block.Column.number(words.text("office-costs.per-position"), 2.4),
                        Block.Column.number(words.text("office-costs.travel"), 2.4),
                        Block.Column.number(words.text("office-costs.municipal"), 2.6),
                        Block.Column.number(words.text("office-costs.state"), 2.4)),
                rows,
                Block.Look.LIST);
    }

    private String serves(Office office) {
        return office.serves().isEmpty()
                ? words.text("office-costs.everybody")
                : office.serves().stream().map(context::municipality).collect(Collectors.joining(", "));
    }

    private List<Block.Cell> row(String name, String serves, BigDecimal positions, List<AccountLine> lines) {
        List<AccountLine> rooms =
                lines.stream().filter(OfficeCostSection::isOfRooms).toList();
        boolean isEstimate = rooms.stream().anyMatch(line -> line.post() == Post.ROOMS_BY_POSITION);
        List<String> costs = new ArrayList<>(List.of(kroner(rooms, line -> true)));
        if (isEstimate) {
            costs.add(words.text("office-costs.estimate"));
        }
        return List.of(
                Block.Cell.of(name),
                Block.Cell.of(serves),
                Block.Cell.of(positions.signum() > 0 ? words.decimal(positions) : ScenarioWords.NONE),
                Block.Cell.of(costs),
                Block.Cell.of(perPosition(rooms, positions)),
                Block.Cell.of(
                        kroner(lines, line -> line.post() == Post.STAFF_TRAVEL && line.payer() == Payer.MUNICIPALITY)),
                Block.Cell.of(kroner(lines, line -> line.payer() == Payer.MUNICIPALITY)),
                Block.Cell.of(kroner(lines, line -> line.payer() == Payer.STATE)));
    }

    /** Whole kroner; a dash where there is no line, which is something else than a cost of nothing. */
    private String kroner(List<AccountLine> lines, Predicate<AccountLine> which) {
        List<AccountLine> own = lines.stream().filter(which).toList();
        return own.isEmpty()
                ? ScenarioWords.NONE
                : words.number(own.stream().mapToLong(AccountLine::kroner).sum());
    }

    private String perPosition(List<AccountLine> rooms, BigDecimal positions) {
        if (rooms.isEmpty() || positions.signum() == 0) {
            return ScenarioWords.NONE;
        }
        long kroner = rooms.stream().mapToLong(AccountLine::kroner).sum();
        return words.number(BigDecimal.valueOf(kroner)
                .divide(positions, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
