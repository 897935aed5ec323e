package no.omland.store.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.Language;
import no.omland.store.ImportRecord;
import org.jspecify.annotations.Nullable;

/** The tables of imports and of their issues. */
final class ImportHistory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final Connection connection;

    ImportHistory(Connection connection) {
        this.connection = connection;
    }

    ImportRecord add(ImportRecord imported, List<ImportIssue> issues) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO omland_imports (file, sha256, bytes, imported, format, encoding, crs, kind, layer, dataset, rows, features,"
                        + " created, changed, unchanged, rejected) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id")) {
            Object[] values = {
                imported.file(),
                imported.sha256(),
                imported.bytes(),
                imported.imported().toString(),
                imported.format(),
                imported.encoding(),
                imported.crs(),
                imported.kind(),
                imported.layer(),
                imported.dataset(),
                imported.rows(),
                imported.features(),
                imported.created(),
                imported.changed(),
                imported.unchanged(),
                imported.rejected()
            };
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                ImportRecord kept = imported.withId(row.getLong(1));
                addIssues(kept.id(), issues);
                return kept;
            }
        }
    }

    private void addIssues(long importId, List<ImportIssue> issues) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO omland_issues (import_id, code, severity, source, source_row, field, arguments, message, longitude, latitude)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            for (ImportIssue issue : issues) {
                insert.setLong(1, importId);
                insert.setString(2, issue.code().code());
                insert.setString(3, issue.severity().name());
                insert.setString(4, issue.source());
                insert.setLong(5, issue.row());
                insert.setString(6, issue.field());
                insert.setString(7, JSON.writeValueAsString(issue.arguments()));
                insert.setString(8, issue.message(Language.ENGLISH));
                ImportIssue.Location place = issue.location();
                if (place == null) {
                    insert.setNull(9, Types.DOUBLE);
                    insert.setNull(10, Types.DOUBLE);
                } else {
                    insert.setDouble(9, place.longitudeDegrees());
                    insert.setDouble(10, place.latitudeDegrees());
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of words is always JSON", e);
        }
    }

    List<ImportRecord> imports() throws SQLException {
        List<ImportRecord> imports = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM omland_imports ORDER BY id")) {
            while (row.next()) {
                imports.add(new ImportRecord(
                        row.getLong("id"),
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        Instant.parse(row.getString("imported")),
                        row.getString("format"),
                        row.getString("encoding"),
                        row.getString("crs"),
                        row.getString("kind"),
                        row.getString("layer"),
                        row.getString("dataset"),
                        row.getLong("rows"),
                        row.getLong("features"),
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("rejected")));
            }
        }
        return imports;
    }

    /** The issues of an import. A code that this version no longer knows is left out of the answer, not out of the table. */
    List<ImportIssue> issues(long importId) throws SQLException {
        List<ImportIssue> issues = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM omland_issues WHERE import_id = ? ORDER BY id")) {
            query.setLong(1, importId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ImportIssue.Location place = location(row);
                    List<String> arguments = arguments(row.getString("arguments"));
                    String source = row.getString("source");
                    long sourceRow = row.getLong("source_row");
                    String field = row.getString("field");
                    IssueCode.find(row.getString("code"))
                            .ifPresent(code ->
                                    issues.add(new ImportIssue(code, source, sourceRow, field, arguments, place)));
                }
            }
        }
        return issues;
    }

    private static ImportIssue.@Nullable Location location(ResultSet row) throws SQLException {
        double longitude = row.getDouble("longitude");
        return row.wasNull() ? null : new ImportIssue.Location(longitude, row.getDouble("latitude"));
    }

    private static List<String> arguments(String json) {
        try {
            return JSON.readValue(json, WORDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("omland_issues.arguments is not a list of words: " + json, e);
        }
    }
}
