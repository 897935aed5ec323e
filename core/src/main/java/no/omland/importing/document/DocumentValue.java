package no.omland.importing.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.omland.issue.DataException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a document: a map, a list, or a word. Asked for what it is not, it says where it stands, what was found and what was expected. */
public final class DocumentValue {

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    /** A municipality's number without a value has four digits, and is no end of a number before it. */
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,3}");

    private final String file;
    private final Node node;
    private final Node place;
    private final String path;

    /** @param place what the line is taken of: the name before it in a map, else the value itself */
    DocumentValue(String file, Node node, Node place, String path) {
        this.file = file;
        this.node = node;
        this.place = place;
        this.path = path;
    }

    /** The file and the line, counted from 1, of the value, or of its name in a map: {@code scenario.yaml:12}. */
    public String where() {
        return file
                + place.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }

    /** The names that lead to it, {@code offices.rent}; empty for the document itself. */
    public String path() {
        return path;
    }

    /** Whether it is left empty or written {@code null}. */
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /**
     * The entries of a map, in the order they are written.
     *
     * @throws DataException when it is no map, or has a name twice
     */
    public Map<String, DocumentValue> entries() {
        if (!(node instanceof MappingNode map)) {
            throw unexpected("written.expected-map");
        }
        Map<String, DocumentValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            DocumentValue name = new DocumentValue(file, tuple.getKeyNode(), tuple.getKeyNode(), path);
            String key = name.text();
            DocumentValue value = new DocumentValue(
                    file, tuple.getValueNode(), tuple.getKeyNode(), path.isEmpty() ? key : path + "." + key);
            if (entries.putIfAbsent(key, value) != null) {
                throw DataException.data("written.name-twice", name.where(), key);
            }
        }
        return entries;
    }

    /**
     * Holds a map to numbers that no comma cuts: in {@code {state: 16,9}} it parts two entries, and 9 is the name of the second, with no value.
     *
     * @throws DataException when one is cut
     */
    public DocumentValue uncut() {
        String before = "";
        for (Map.Entry<String, DocumentValue> entry : entries().entrySet()) {
            String written = entry.getValue().node instanceof ScalarNode word ? word.getValue() : "-";
            if (DECIMALS.matcher(entry.getKey()).matches()
                    && written.isEmpty()
                    && WHOLE.matcher(before).matches()) {
                throw DataException.data(
                        "written.decimal-comma", entry.getValue().where(), before, entry.getKey());
            }
            before = written;
        }
        return this;
    }

    /**
     * The values of a list.
     *
     * @throws DataException when it is no list
     */
    public List<DocumentValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw unexpected("written.expected-list");
        }
        return sequence.getValue().stream()
                .map(each -> new DocumentValue(file, each, each, path))
                .toList();
    }

    /** The value of a name in a map; empty when the map lacks it or it is null. */
    public Optional<DocumentValue> find(String name) {
        return Optional.ofNullable(entries().get(name)).filter(value -> !value.isNull());
    }

    /** @throws DataException when the map lacks it */
    public DocumentValue get(String name) {
        return find(name).orElseThrow(() -> DataException.data("written.missing", where(), name));
    }

    /**
     * Holds a map to the names that are known, so that a misspelt one is not silently without effect.
     *
     * @throws DataException when it has another
     */
    public DocumentValue only(String... names) {
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        uncut().entries().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw DataException.data("written.unknown-name", value.where(), name, String.join(", ", known));
            }
        });
        return this;
    }

    /** @throws DataException when it is a map, a list or empty */
    public String text() {
        if (!(node instanceof ScalarNode word) || isNull()) {
            throw unexpected("written.expected-text");
        }
        return word.getValue();
    }

    /**
     * A number as it is written, without the rounding of a double.
     *
     * @throws DataException when it is none
     */
    public BigDecimal number() {
        try {
            return new BigDecimal(text().strip().replace("_", ""));
        } catch (NumberFormatException e) {
            throw unexpected("written.expected-number");
        }
    }

    /** @throws DataException when it is no whole number that fits */
    public long whole() {
        try {
            return number().longValueExact();
        } catch (ArithmeticException e) {
            throw unexpected("written.expected-whole");
        }
    }

    /** @throws DataException when it is neither {@code true} nor {@code false} */
    public boolean truth() {
        return switch (text()) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw unexpected("written.expected-truth");
        };
    }

    private DataException unexpected(String code) {
        String found = node instanceof ScalarNode word ? word.getValue() : "";
        return DataException.data(code, where(), path, isMap() ? "{…}" : isList() ? "[…]" : "«" + found.strip() + "»");
    }
}
