package no.omland.maps.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.Member;
import no.omland.costshare.MemberPart;
import no.omland.dataset.scenario.OfficeShares;
import no.omland.maps.report.Block;
import no.omland.municipality.MunicipalityNumber;

/** What municipalities pay of an office that several of them share, by each of the usual keys: a calculation to hold against an agreement, to the krone. */
final class OfficeShareSection {

    private final ReportContext context;
    private final ScenarioWords words;

    private OfficeShareSection(ReportContext context) {
        this.context = context;
        this.words = context.words();
    }

    /** A table for each scenario that is shown closely and has such an office; nothing where none has. */
    static List<Block> of(ReportContext context) {
        OfficeShareSection section = new OfficeShareSection(context);
        List<Block> blocks = new ArrayList<>();
        for (ScenarioFindings each : context.findings().shownClosely()) {
            List<OfficeShares> shares =
                    OfficeShares.of(each.account().account(), each.evaluation().visits());
            if (!shares.isEmpty()) {
                blocks.add(section.table(each, shares));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Heading(2, context.words().text("office-shares.title")));
            blocks.add(context.words().note("office-shares.note"));
        }
        return blocks;
    }

    private Block table(ScenarioFindings scenario, List<OfficeShares> shares) {
        boolean hasClients =
                shares.stream().anyMatch(each -> each.comparison().keys().contains(OfficeShares.Key.CLIENTS.name()));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("column.office"), 4));
        columns.add(Block.Column.text(words.text("municipality"), 3));
        columns.add(Block.Column.number(words.text("column.people"), 2.2));
        if (hasClients) {
            columns.add(Block.Column.number(words.text("office-shares.clients"), 2.2));
        }
        for (OfficeShares.Key key : OfficeShares.Key.values()) {
            if (key != OfficeShares.Key.CLIENTS || hasClients) {
                columns.add(Block.Column.number(words.word(key), 2.6));
            }
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        shares.forEach(each -> rows.addAll(rows(each, hasClients)));
        return new Block.Table(words.text("office-shares.caption", scenario.title()), columns, rows, Block.Look.LIST);
    }

    private List<List<Block.Cell>> rows(OfficeShares shares, boolean hasClients) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        KeyComparison comparison = shares.comparison();
        for (int i = 0; i < shares.members().size(); i++) {
            Member member = shares.members().get(i);
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(shares.office()));
            row.add(Block.Cell.of(context.municipality(new MunicipalityNumber(member.name()))));
            row.add(figure(member, OfficeShares.Key.PEOPLE));
            if (hasClients) {
                row.add(figure(member, OfficeShares.Key.CLIENTS));
            }
            List<MemberPart> parts = comparison.rows().get(i).parts();
            for (OfficeShares.Key key : OfficeShares.Key.values()) {
                int at = comparison.keys().indexOf(key.name());
                if (key != OfficeShares.Key.CLIENTS || hasClients) {
                    row.add(Block.Cell.of(
                            at < 0
                                    ? ScenarioWords.NONE
                                    : words.number(parts.get(at).kroner())));
                }
            }
            rows.add(row);
        }
        rows.add(sum(shares, hasClients));
        return rows;
    }

    /** By every key the same: what the municipalities pay of the office. */
    private List<Block.Cell> sum(OfficeShares shares, boolean hasClients) {
        List<Block.Cell> row = new ArrayList<>();
        row.add(Block.Cell.of(shares.office()));
        row.add(Block.Cell.of(words.text(shares.isTold() ? "staff.total" : "office-shares.total-going")));
        row.add(all(shares, OfficeShares.Key.PEOPLE));
        if (hasClients) {
            row.add(all(shares, OfficeShares.Key.CLIENTS));
        }
        for (OfficeShares.Key key : OfficeShares.Key.values()) {
            if (key != OfficeShares.Key.CLIENTS || hasClients) {
                row.add(Block.Cell.of(
                        shares.comparison().keys().contains(key.name())
                                ? words.number(shares.kroner())
                                : ScenarioWords.NONE));
            }
        }
        return row;
    }

    private Block.Cell all(OfficeShares shares, OfficeShares.Key key) {
        return Block.Cell.of(words.people(shares.members().stream()
                .map(member -> OfficeShares.figure(member, key))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue()));
    }

    private Block.Cell figure(Member member, OfficeShares.Key key) {
        return Block.Cell.of(words.people(OfficeShares.figure(member, key).doubleValue()));
    }
}
