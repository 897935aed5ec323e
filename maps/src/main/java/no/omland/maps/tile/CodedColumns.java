package no.omland.maps.tile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of each feature: one column of small numbers per name, pointing into one list of the values that occur. */
final class CodedColumns {

    static final int ABSENT = -1;

    private final String[] names;
    private final int[][] columns;
    private final Object[] values;

    private CodedColumns(String[] names, int[][] columns, Object[] values) {
        this.names = names;
        this.columns = columns;
        this.values = values;
    }

    int count() {
        return names.length;
    }

    String name(int column) {
        return names[column];
    }

    /** Index of the feature's value, or {@link #ABSENT}. */
    int code(int column, int feature) {
        return columns[column][feature];
    }

    int valueCount() {
        return values.length;
    }

    /** A String, Boolean, Long or Double. */
    Object value(int code) {
        return values[code];
    }

    long memoryBytes() {
        long bytes = 0;
        for (int[] column : columns) {
            bytes += 4L * column.length;
        }
        for (Object value : values) {
            bytes += value instanceof String text ? 64 + 2L * text.length() : 24;
        }
        return bytes;
    }

    static final class Builder {

        private final Map<String, GrowingInts> columns = new LinkedHashMap<>();
        private final Map<Object, Integer> codes = new HashMap<>();
        private final List<Object> values = new ArrayList<>();
        private int features;

        void add(Map<String, ?> properties) {
            for (Map.Entry<String, ?> property : properties.entrySet()) {
                Object value = plain(property.getKey(), property.getValue());
                GrowingInts column = columns.computeIfAbsent(property.getKey(), name -> new GrowingInts());
                fillTo(column, features);
                column.add(codes.computeIfAbsent(value, fresh -> {
                    values.add(fresh);
                    return values.size() - 1;
                }));
            }
            features++;
        }

        CodedColumns build() {
            String[] names = columns.keySet().toArray(new String[0]);
            int[][] packed = new int[names.length][];
            for (int i = 0; i < names.length; i++) {
                GrowingInts column = columns.getOrDefault(names[i], new GrowingInts());
                fillTo(column, features);
                packed[i] = column.toArray();
            }
            return new CodedColumns(names, packed, values.toArray());
        }

        private static void fillTo(GrowingInts column, int size) {
            while (column.size < size) {
                column.add(ABSENT);
            }
        }

        private static Object plain(String name, Object value) {
            if (value instanceof String || value instanceof Boolean) {
                return value;
            }
            if (value instanceof Double || value instanceof Float) {
                return ((Number) value).doubleValue();
            }
            if (value instanceof Number number) {
                return number.longValue();
            }
            throw new IllegalArgumentException("property " + name + " must be text, number or boolean, got "
                    + value.getClass().getName());
        }
    }
}
