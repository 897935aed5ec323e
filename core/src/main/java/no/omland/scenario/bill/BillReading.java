package no.omland.scenario.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.omland.costshare.Bill;
import no.omland.costshare.ByFigure;
import no.omland.costshare.CombinedKey;
import no.omland.costshare.CostKey;
import no.omland.costshare.EqualParts;
import no.omland.costshare.FixedPercents;
import no.omland.costshare.Member;
import no.omland.costshare.WholePercents;
import no.omland.demography.AgeSpan;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/** A bill as it was read: what is wrong in it is collected, so that a person gets to see all of it at once. */
public final class BillReading {

    /** What is left of a number that was cut in two by a decimal comma: YAML takes the comma for the end of the entry. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s\\u00a0]+");

    private final List<DataException> problems = new ArrayList<>();
    private final Map<String, String> lineOfMember = new LinkedHashMap<>();
    private final Set<List<String>> lacking = new LinkedHashSet<>();
    private final Map<String, FigureWish> fetched = new LinkedHashMap<>();
    private @Nullable BillFile file;

    private BillReading() {}

    /** A bill that has all its figures in its file. @throws DataException when it is no map of a bill, or has no total, members or keys at all */
    public static BillReading of(DocumentValue document) {
        return of(document, FigureSource.NONE);
    }

    /**
     * A bill that may take figures from elsewhere. What a member has in the file itself goes before.
     *
     * @throws DataException when it is no map of a bill, or has no total, members or keys at all
     */
    public static BillReading of(DocumentValue document, FigureSource source) {
        document.only("bill", "total", "members", "keys", "figures");
        BillReading reading = new BillReading();
        long total = reading.tried(() -> document.get("total").whole()).orElse(0L);
        List<Member> members = reading.members(document.get("members"));
        Map<String, DocumentValue> wishes =
                document.find("figures").map(DocumentValue::entries).orElse(Map.of());
        for (Map.Entry<String, DocumentValue> each : wishes.entrySet()) {
            members = reading.filled(members, each.getKey(), each.getValue(), source);
        }
        Bill bill = new Bill(document.get("bill").text(), total, members);
        Map<String, CostKey> keys = new LinkedHashMap<>();
        document.get("keys")
                .entries()
                .forEach((name, value) -> reading.tried(() -> key(value)).ifPresent(key -> keys.put(name, key)));
        if (reading.problems.isEmpty()) {
            keys.forEach((name, key) -> reading.fit(
                    Objects.requireNonNull(document.get("keys").entries().get(name))
                            .where(),
                    key,
                    bill));
        }
        if (reading.problems.isEmpty()) {
            reading.file = new BillFile(bill, keys);
        }
        return reading;
    }

    /** All that is wrong, in the order of the file; what only shows when the figures are right is told when they are. */
    public List<DataException> problems() {
        return List.copyOf(problems);
    }

    /** @throws DataException the first of the problems */
    public BillFile file() {
        if (file == null) {
            throw problems.get(0);
        }
        return file;
    }

    private interface Reading<T> {
        T read();
    }

    private <T> Optional<T> tried(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (DataException wrong) {
            problems.add(wrong);
            return Optional.empty();
        }
    }

    private List<Member> members(DocumentValue value) {
        List<Member> members = new ArrayList<>();
        value.entries().forEach((name, figures) -> {
            lineOfMember.put(name, figures.where());
            Map<String, BigDecimal> byColumn = new LinkedHashMap<>();
            if (!figures.isNull()) {
                tried(figures::entries)
                        .orElse(Map.of())
                        .forEach((column, figure) ->
                                figure(name, column, figure).ifPresent(number -> byColumn.put(column, number)));
            }
            members.add(new Member(name, byColumn));
        });
        return members;
    }

    private List<Member> filled(List<Member> members, String column, DocumentValue value, FigureSource source) {
        Map<String, BigDecimal> figures = tried(() -> {
                    FigureWish wish = wish(value);
                    Map<String, BigDecimal> found = source.figures(wish, members);
                    fetched.put(column, wish);
                    return found;
                })
                .orElse(Map.of());
        return members.stream()
                .map(member -> {
                    Map<String, BigDecimal> all = new LinkedHashMap<>(member.figures());
                    BigDecimal figure = figures.get(member.name());
                    if (figure != null) {
                        all.putIfAbsent(column, figure);
                    }
                    return new Member(member.name(), all);
                })
                .toList();
    }

    private static FigureWish wish(DocumentValue value) {
        if (value.find("projection").isEmpty()) {
            value.only("table", "column");
            return new FigureWish.OfTable(
                    value.where(),
                    value.get("table").text(),
                    value.get("column").text());
        }
        value.only("projection", "ages");
        return new FigureWish.OfYear(
                value.where(),
                (int) value.get("projection").whole(),
                value.find("ages")
                        .map(ages -> AgeSpan.find(ages.text())
                                .orElseThrow(() -> DataException.data("scenario.ages", ages.where(), ages.text())))
                        .orElse(AgeSpan.ALL));
    }

    /** The figures that were taken from elsewhere, by the name of their column. */
    public Map<String, FigureWish> fetched() {
        return Collections.unmodifiableMap(fetched);
    }

    private Optional<BigDecimal> figure(String member, String column, DocumentValue figure) {
        if (figure.isNull()) {
            problems.add(DataException.data(
                    NUMBER.matcher(column).matches() ? "bill.cut-number" : "bill.empty-figure",
                    figure.where(),
                    member,
                    column));
            return Optional.empty();
        }
        return tried(figure::number);
    }

    /** Tried on the members at once, so that what does not fit is told here and not when it is split. */
    private void fit(String line, CostKey key, Bill bill) {
        boolean isWhole = true;
        for (String column : columns(key)) {
            List<String> without = bill.members().stream()
                    .filter(member -> !member.figures().containsKey(column))
                    .map(Member::name)
                    .toList();
            isWhole &= without.isEmpty();
            if (without.size() == bill.members().size()) {
                Set<String> known = new TreeSet<>();
                bill.members().forEach(member -> known.addAll(member.figures().keySet()));
                problems.add(DataException.data("bill.no-column", line, column, String.join(", ", known)));
            } else {
                without.stream()
                        .filter(member -> lacking.add(List.of(member, column)))
                        .forEach(member -> problems.add(DataException.data(
                                "costshare.no-figure",
                                Objects.requireNonNull(lineOfMember.get(member)),
                                member,
                                column)));
            }
        }
        if (isWhole) {
            tried(() -> key.parts(line, bill.members()));
        }
    }

    private static Set<String> columns(CostKey key) {
        Set<String> columns = new LinkedHashSet<>();
        if (key instanceof ByFigure by) {
            columns.add(by.column());
        } else if (key instanceof FixedPercents fixed) {
            columns.add(fixed.column());
        } else if (key instanceof WholePercents whole) {
            columns.addAll(columns(whole.key()));
        } else if (key instanceof CombinedKey combined) {
            combined.shares().forEach(share -> columns.addAll(columns(share.key())));
        }
        return columns;
    }

    private static CostKey key(DocumentValue value) {
        if (value.isList()) {
            return new CombinedKey(value.list().stream()
                    .map(share -> share.only("percent", "key"))
                    .map(share -> new CombinedKey.Share(share.get("percent").number(), key(share.get("key"))))
                    .toList());
        }
        if (!value.isMap()) {
            if (value.text().equals("equal")) {
                return new EqualParts();
            }
            throw DataException.data("bill.unknown-key", value.where(), value.text());
        }
        Map<String, DocumentValue> rule = value.only("by", "fixed", "whole").entries();
        if (rule.size() != 1) {
            throw DataException.data("bill.unknown-key", value.where(), String.join(", ", rule.keySet()));
        }
        Map.Entry<String, DocumentValue> only = rule.entrySet().iterator().next();
        return switch (only.getKey()) {
            case "by" -> new ByFigure(only.getValue().text());
            case "fixed" -> new FixedPercents(only.getValue().text());
            default -> new WholePercents(key(only.getValue()));
        };
    }
}
