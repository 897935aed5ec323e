package no.omland.store.sql;

import java.util.List;

/**
 * How a store writes the types that SQL leaves open, and what it needs besides for the tables of a workspace.
 *
 * @param number the key of a table that counts by itself
 * @param whole whole numbers of 64 bits
 * @param real numbers of double precision
 * @param moment times in UTC
 * @param first what this store alone needs, done first in each step of the tables; one list for each step, the first step first
 */
public record SqlDialect(String number, String whole, String real, String moment, List<List<String>> first) {

    public SqlDialect {
        first = first.stream().map(List::copyOf).toList();
        if (first.size() != WorkspaceSchema.VERSION) {
            throw new IllegalArgumentException(
                    "first must have " + WorkspaceSchema.VERSION + " steps, got " + first.size());
        }
    }

    String written(String sql) {
        return sql.replace("{number}", number)
                .replace("{whole}", whole)
                .replace("{real}", real)
                .replace("{moment}", moment);
    }
}
