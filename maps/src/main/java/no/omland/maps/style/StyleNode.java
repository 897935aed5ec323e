package no.omland.maps.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A place in a style file that knows its own name, so that what is wrong with it can be said. */
record StyleNode(String file, String key, JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Under these a user may add languages. */
    private static final Set<String> BY_LANGUAGE = Set.of("letter", "name");

    static JsonNode parse(String file, InputStream stream) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(stream);
            if (!json.isObject()) {
                throw new UnusableStyleException(
                        "style.unreadable", file, "expected a JSON object", "begin the file with { and end it with }");
            }
            return json;
        } catch (JsonProcessingException failure) {
            String place = file + ", line " + failure.getLocation().getLineNr();
            throw new UnusableStyleException(
                    "style.unreadable", place, failure.getOriginalMessage(), "the file must be JSON in UTF-8");
        }
    }

    /** A copy of the standard in which the changes replace what they name; lists are replaced whole. */
    static JsonNode changed(String file, JsonNode standard, JsonNode changes) {
        ObjectNode result = standard.deepCopy();
        change(file, "", result, changes);
        return result;
    }

    private static void change(String file, String path, ObjectNode target, JsonNode changes) {
        for (Map.Entry<String, JsonNode> entry : changes.properties()) {
            String name = entry.getKey();
            String key = path.isEmpty() ? name : path + "." + name;
            JsonNode before = target.get(name);
            if (before == null && !BY_LANGUAGE.contains(path.substring(path.lastIndexOf('.') + 1))) {
                List<String> known = new ArrayList<>();
                target.fieldNames().forEachRemaining(known::add);
                throw new UnusableStyleException(
                        "style.key.unknown",
                        file + ": " + key,
                        "there is no such key",
                        "expected one of " + String.join(", ", known));
            }
            if (before instanceof ObjectNode object && entry.getValue().isObject()) {
                change(file, key, object, entry.getValue());
            } else {
                target.set(name, entry.getValue());
            }
        }
    }

    StyleNode get(String name) {
        String inner = key.isEmpty() ? name : key + "." + name;
        if (!json.isObject()) {
            throw invalid("an object", "write { … } here");
        }
        JsonNode child = json.get(name);
        if (child == null) {
            throw new UnusableStyleException(
                    "style.key.missing", file + ": " + inner, "the key is missing", "add it, or start from style.json");
        }
        return new StyleNode(file, inner, child);
    }

    <T> Map<String, T> entries(Function<StyleNode, T> read) {
        if (!json.isObject()) {
            throw invalid("an object", "write { … } here");
        }
        Map<String, T> entries = new LinkedHashMap<>();
        json.fieldNames().forEachRemaining(name -> entries.put(name, read.apply(get(name))));
        return ordered(entries);
    }

    <T> List<T> items(Function<StyleNode, T> read) {
        if (!json.isArray()) {
            throw invalid("a list", "write [ … ] here");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(read.apply(new StyleNode(file, key + "[" + i + "]", json.get(i))));
        }
        return items;
    }

    String text() {
        if (!json.isTextual() || json.asText().isBlank()) {
            throw invalid("a text", "write it in double quotes");
        }
        return json.asText();
    }

    double number() {
        if (!json.isNumber()) {
            throw invalid("a number", "write it without quotes, with a point for decimals");
        }
        return json.asDouble();
    }

    Colour colour() {
        return checked("write it as #rrggbb, such as #38a800", () -> Colour.parse(text()));
    }

    /** Runs a value's own checks and adds the place to what they say. */
    <T> T checked(String hint, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException problem) {
            throw new UnusableStyleException(
                    "style.value.invalid", file + ": " + key, String.valueOf(problem.getMessage()), hint);
        }
    }

    private UnusableStyleException invalid(String expected, String hint) {
        return new UnusableStyleException(
                "style.value.invalid", file + ": " + key, "expected " + expected + ", got " + json, hint);
    }

    static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
