package no.omland.scenario.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.costshare.ByFigure;
import no.omland.costshare.CombinedKey;
import no.omland.costshare.CostKey;
import no.omland.costshare.EqualParts;
import no.omland.costshare.FixedPercents;
import no.omland.costshare.Member;
import no.omland.costshare.WholePercents;

/** A bill as a document again: plain maps, lists, texts and numbers for JSON, or YAML. {@link BillFile#of} reads back what either says. */
public final class BillDocument {

    private static final int INDENT = 2;

    private final BillFile file;

    private BillDocument(BillFile file) {
        this.file = file;
    }

    public static BillDocument of(BillFile file) {
        return new BillDocument(file);
    }

    /** Maps with names in the order of the file, lists, texts, and numbers as they were written. */
    public Map<String, Object> plain() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Member member : file.bill().members()) {
            Map<String, Object> figures = new LinkedHashMap<>();
            // The member keeps its figures without an order.
            new TreeMap<>(member.figures()).forEach((column, figure) -> figures.put(column, number(figure)));
            members.put(member.name(), figures);
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        file.keys().forEach((name, key) -> keys.put(name, plain(key)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bill", file.bill().name());
        document.put("total", file.bill().totalKroner());
        document.put("members", members);
        document.put("keys", keys);
        return document;
    }

    private static Object plain(CostKey key) {
        if (key instanceof EqualParts) {
            return "equal";
        }
        if (key instanceof ByFigure by) {
            return Map.of("by", by.column());
        }
        if (key instanceof FixedPercents fixed) {
            return Map.of("fixed", fixed.column());
        }
        if (key instanceof WholePercents whole) {
            return Map.of("whole", plain(whole.key()));
        }
        List<Object> shares = new ArrayList<>();
        for (CombinedKey.Share share : ((CombinedKey) key).shares()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("percent", number(share.percent()));
            each.put("key", plain(share.key()));
            shares.add(each);
        }
        return shares;
    }

    private static BigDecimal number(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** As YAML, every text in quotes, so that none is taken for something else. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder();
        write(yaml, plain(), 0);
        return yaml.toString();
    }

    private static void write(StringBuilder yaml, Map<?, ?> map, int indent) {
        map.forEach((name, value) -> {
            yaml.append(" ".repeat(indent))
                    .append(isPlain(name) ? name : quoted(name))
                    .append(':');
            if (value instanceof Map<?, ?> inner && indent == 0) {
                yaml.append('\n');
                write(yaml, inner, indent + INDENT);
            } else if (value instanceof List<?> several) {
                yaml.append('\n');
                several.forEach(each -> yaml.append(" ".repeat(indent + INDENT))
                        .append("- ")
                        .append(flow(each))
                        .append('\n'));
            } else {
                yaml.append(' ').append(flow(value)).append('\n');
            }
        });
    }

    private static boolean isPlain(Object name) {
        return List.of("bill", "total", "members", "keys").contains(name);
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((name, inner) ->
                    entries.add((String.valueOf(name).matches("[a-z]+") ? name : quoted(name)) + ": " + flow(inner)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(BillDocument::flow).toList()) + "]";
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Number ? value.toString() : quoted(value);
    }

    private static String quoted(Object text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : String.valueOf(text).toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ') {
                        quoted.append(String.format("\\x%02x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
