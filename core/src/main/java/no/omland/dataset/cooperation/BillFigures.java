package no.omland.dataset.cooperation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.omland.cooperation.MunicipalTable;
import no.omland.costshare.Member;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ProjectionLayer;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityMatch;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.bill.FigureSource;
import no.omland.scenario.bill.FigureWish;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;

/** Figures of municipalities from the tables and the projection of a workspace, for the members of a bill. A member is its municipality by number, else by name; numbers from before a reform are led to today's. */
public final class BillFigures implements FigureSource {

    private static final Set<String> NUMBER_COLUMNS = Set.of("kommunenummer", "kommunenr", "municipality_number");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})(?:\\s+(.+))?");

    private final MunicipalityMatcher matcher;
    private final Map<String, MunicipalTable> tables;
    private final Optional<PopulationProjection> projection;

    private BillFigures(
            MunicipalityMatcher matcher,
            Map<String, MunicipalTable> tables,
            Optional<PopulationProjection> projection) {
        this.matcher = matcher;
        this.tables = tables;
        this.projection = projection;
    }

    /** @param workspace the one that the snapshot is of */
    public static BillFigures of(WorkspaceSnapshot snapshot, Workspace workspace) {
        MunicipalityMatcher matcher =
                MunicipalityMatcher.load(snapshot.municipalities().list());
        Map<String, MunicipalTable> tables = new TreeMap<>();
        TablesAndAreas.of(workspace).tables(matcher).forEach((name, table) -> {
            if (!table.isOfCounties() && !table.numberColumns().isEmpty()) {
                tables.put(name, table);
            }
        });
        return new BillFigures(
                matcher,
                tables,
                workspace
                        .read(ProjectionLayer.NAME)
                        .map(table -> ProjectionLayer.projection(
                                table,
                                ProjectionLayer.alternatives(table).stream()
                                        .findFirst()
                                        .orElse(""))));
    }

    @Override
    public Map<String, BigDecimal> figures(FigureWish wish, List<Member> members) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        Map<MunicipalityNumber, BigDecimal> known =
                wish instanceof FigureWish.OfTable table ? ofTable(table) : new HashMap<>();
        municipalities(members).forEach((member, number) -> {
            BigDecimal figure = wish instanceof FigureWish.OfYear year ? people(year, number) : known.get(number);
            if (figure != null) {
                figures.put(member, figure);
            }
        });
        return figures;
    }

    /** Those that are municipalities, by name. */
    private Map<String, MunicipalityNumber> municipalities(List<Member> members) {
        List<MunicipalityMatch> matches =
                matcher.match(members.stream().map(BillFigures::mention).toList());
        Map<String, MunicipalityNumber> numbers = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            if (matches.get(i) instanceof MunicipalityMatch.Found found) {
                numbers.put(members.get(i).name(), found.number());
            }
        }
        return numbers;
    }

    private static MunicipalityMatcher.Mention mention(Member member) {
        Optional<String> number = member.figures().entrySet().stream()
                .filter(each -> NUMBER_COLUMNS.contains(each.getKey().toLowerCase(Locale.ROOT)))
                .map(each -> String.format(Locale.ROOT, "%04d", each.getValue().longValue()))
                .findFirst();
        Matcher numbered = NUMBERED.matcher(member.name().strip());
        return number.isPresent()
                ? new MunicipalityMatcher.Mention(number.get(), member.name())
                : numbered.matches()
                        ? new MunicipalityMatcher.Mention(numbered.group(1), numbered.group(2))
                        : new MunicipalityMatcher.Mention(null, member.name());
    }

    private Map<MunicipalityNumber, BigDecimal> ofTable(FigureWish.OfTable wish) {
        MunicipalTable table = tables.get(wish.table());
        if (table == null) {
            throw DataException.data("bill.no-table", wish.where(), wish.table(), some(List.copyOf(tables.keySet())));
        }
        if (!table.numberColumns().contains(wish.column())) {
            throw DataException.data(
                    "bill.no-table-column", wish.where(), wish.table(), wish.column(), some(table.numberColumns()));
        }
        Map<MunicipalityNumber, BigDecimal> figures = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (MunicipalTable.Row row : table.rows()) {
            Double value = table.value(row, wish.column());
            for (String unit : row.units()) {
                if (value != null && figures.put(new MunicipalityNumber(unit), BigDecimal.valueOf(value)) != null) {
                    twice.add(row.written());
                }
            }
        }
        if (!twice.isEmpty()) {
            throw DataException.data(
                    "bill.table-rows", wish.where(), wish.table(), some(new ArrayList<>(twice)), wish.column());
        }
        return figures;
    }

    private @Nullable BigDecimal people(FigureWish.OfYear wish, MunicipalityNumber number) {
        List<Integer> years = projection.map(PopulationProjection::years).orElse(List.of());
        if (!years.contains(wish.year())) {
            throw DataException.data(
                    "bill.no-year",
                    wish.where(),
                    String.valueOf(wish.year()),
                    some(years.stream().map(String::valueOf).toList()));
        }
        return projection.orElseThrow().people(number, wish.ages(), wish.year()) instanceof People.Known known
                ? BigDecimal.valueOf(known.count())
                : null;
    }

    private static String some(List<String> names) {
        return names.isEmpty() ? "–" : names.stream().limit(20).collect(Collectors.joining(", "));
    }
}
