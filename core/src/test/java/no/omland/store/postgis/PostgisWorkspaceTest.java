package no.omland.store.postgis;

import static no.omland.store.Samples.change;
import static no.omland.store.Samples.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.LayerVersion;
import no.omland.store.Samples;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceChange;
import no.omland.store.WorkspaceContract;
import no.omland.store.address.WorkspaceAddress;
import no.omland.testing.Postgis;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a real PostgreSQL with PostGIS, and what is its own: how the tables look to QGIS, and what can go wrong. */
class PostgisWorkspaceTest extends WorkspaceContract {

    private final String address = Postgis.ownSchema();
    private final String schema = address.replaceAll(".*currentSchema=", "");

    @Override
    protected Workspace open() {
        return WorkspaceAddress.of(address).open();
    }

    @Override
    protected void byAnotherProgram(String... statements) {
        Postgis.execute(
                address,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("SET search_path TO " + schema + ", public"),
                                java.util.Arrays.stream(statements))
                        .toArray(String[]::new));
    }

    @AfterEach
    void dropSchemas() {
        Postgis.execute(address, "DROP SCHEMA IF EXISTS " + schema + ", " + schema + "_history CASCADE");
    }

    @Test
    void qgisSeesALayerWithTypeSystemKeyAndSpatialIndex() throws SQLException {
        workspace().write(change(Samples.lakes(), Samples.points("steder på Sørøya", 3)));
        assertThat(query(
                        "SELECT f_table_name, f_geometry_column, srid, type FROM geometry_columns WHERE f_table_schema = '"
                                + schema + "' ORDER BY 1"))
                .containsExactly("lakes geom 25833 POLYGON", "steder på Sørøya geom 25833 POINT");
        assertThat(query("SELECT indexdef FROM pg_indexes WHERE schemaname = '" + schema + "' AND tablename = 'lakes'"))
                .hasSize(2)
                .anyMatch(each -> each.contains("UNIQUE INDEX") && each.contains("(fid)"))
                .anyMatch(each -> each.contains("USING gist (geom)"));
        assertThat(query("SELECT round(ST_Area(geom)) FROM " + schema + ".lakes WHERE fid = 1"))
                .containsExactly("5000");
    }

    @Test
    void heightsOnSomeFeaturesOnlyAreKept() throws SQLException {
        FeatureSet set = new FeatureSet(
                "g",
                Schema.of(Field.text("n")),
                EpsgCode.ETRS89_UTM33,
                List.of(feature("POINT (1 2)", "a"), feature("POINT Z (1 2 3)", "b")));
        workspace().write(change(set));
        assertSame(reopened().read("g").orElseThrow(), set);
        assertThat(query("SELECT srid FROM geometry_columns WHERE f_table_schema = '" + schema + "'"))
                .containsExactly("25833");
    }

    @Test
    void namesLongerThanPostgresAllowsComeBackWhole() {
        String name = "Økologisk tilstand eller potensial, miljømål og begrunnelse for utsatt frist ";
        FeatureSet set = FeatureSet.table(
                name + "i tabell",
                Schema.of(Field.text(name + "1's"), Field.text(name + "2")),
                List.of(feature(null, "x", "y")));
        workspace().write(change(set));
        workspace().write(change(set));
        assertSame(reopened().read(name + "i tabell").orElseThrow(), set);
        assertThat(workspace().versions(name + "i tabell")).hasSize(2);
    }

    @Test
    void whatQgisAddsIsRead() {
        workspace().write(change(Samples.points("a", 2)));
        Postgis.execute(
                address,
                "SET search_path TO " + schema + ", public",
                "ALTER TABLE a ADD COLUMN merknad varchar(20), ADD COLUMN antall integer",
                "INSERT INTO a (geom, navn, antall) VALUES (ST_SetSRID(ST_MakePoint(1, 2), 25833), 'ny', 7)");
        FeatureSet read = workspace().read("a").orElseThrow();
        assertThat(read.size()).isEqualTo(3);
        assertThat(read.features().get(2).values()).containsExactly("ny", null, null, 7L);
    }

    @Test
    void whatOthersWereGrantedAndHaveBuiltStays() throws SQLException {
        Postgis.execute(
                Postgis.address(),
                "DO $$ BEGIN CREATE USER leser PASSWORD 'hemmelig'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        workspace().write(change(Samples.points("a", 2)));
        byAnotherProgram(
                "GRANT SELECT ON a TO leser",
                "GRANT UPDATE (navn) ON a TO leser",
                "CREATE VIEW utsikt AS SELECT count(*) AS antall FROM a");
        workspace().write(change(Samples.points("a", 3)));
        assertThat(query("SELECT antall FROM " + schema + ".utsikt")).containsExactly("3");
        assertThat(grants()).containsExactly("t t");
        assertThat(workspace().readVersion("a", 1).orElseThrow().size()).isEqualTo(2);
        byAnotherProgram("INSERT INTO a (navn) VALUES ('ny')");
        assertThat(query("SELECT max(fid) FROM " + schema + ".a")).containsExactly("4");
        workspace().keepVersions(0);
        workspace().write(change(Samples.points("a", 5)));
        assertThat(query("SELECT antall FROM " + schema + ".utsikt")).containsExactly("5");
    }

    @Test
    void otherColumnsTakeTheGrantsAlongAndAreRefusedWhereAViewStandsInTheWay() throws SQLException {
        Postgis.execute(
                Postgis.address(),
                "DO $$ BEGIN CREATE USER leser PASSWORD 'hemmelig'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        workspace().write(change(Samples.points("a", 2)));
        byAnotherProgram("GRANT SELECT ON a TO leser", "GRANT UPDATE (navn) ON a TO leser");
        FeatureSet other = new FeatureSet(
                "a",
                Schema.of(Field.text("navn"), Field.text("nytt")),
                EpsgCode.ETRS89_UTM33,
                List.of(feature("POINT (1 2)", "x", "y")));
        workspace().write(change(other));
        assertThat(grants()).containsExactly("t t");
        byAnotherProgram("CREATE VIEW utsikt AS SELECT nytt FROM a");
        assertThatThrownBy(() -> workspace().write(change(Samples.points("a", 2))))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("layer.depended-on");
                    assertThat(e.hint(Language.ENGLISH)).contains(schema + ".utsikt");
                });
        assertSame(reopened().read("a").orElseThrow(), other);
        assertThat(query("SELECT nytt FROM " + schema + ".utsikt")).containsExactly("y");
    }

    /** As earlier versions of this program left views behind. */
    @Test
    void aVersionThatAViewIsBuiltOnIsNotPruned() throws SQLException {
        workspace().write(change(Samples.points("a", 2)));
        workspace().write(change(Samples.points("a", 3)));
        byAnotherProgram("CREATE VIEW utsikt AS SELECT count(*) FROM " + schema + "_history.omland_version_1_a");
        workspace().keepVersions(0);
        assertThat(query("SELECT * FROM " + schema + ".utsikt")).containsExactly("2");
        byAnotherProgram("DROP VIEW utsikt");
        workspace().write(change(Samples.points("a", 4)));
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(3L);
    }

    @Test
    void anArcIsDrawnAsLines() {
        workspace().write(change(Samples.points("a", 1)));
        byAnotherProgram(
                "ALTER TABLE a ALTER COLUMN geom TYPE geometry",
                "UPDATE a SET geom = 'SRID=25833;CIRCULARSTRING(0 0, 1 1, 2 0)'");
        double length = workspace()
                .read("a")
                .orElseThrow()
                .geometries()
                .findFirst()
                .orElseThrow()
                .getLength();
        assertThat(length).isCloseTo(Math.PI, Offset.offset(0.01));
    }

    @Test
    void aMomentWithAZoneIsTheSameOnEveryMachine() {
        workspace().write(change(Samples.points("a", 1)));
        byAnotherProgram(
                "ALTER TABLE a ADD COLUMN endret timestamptz", "UPDATE a SET endret = '2024-07-01 12:00:00+02'");
        java.util.TimeZone usual = java.util.TimeZone.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("America/New_York"));
            assertThat(reopened().read("a").orElseThrow().features().get(0).value(2))
                    .hasToString("2024-07-01T10:00");
        } finally {
            java.util.TimeZone.setDefault(usual);
        }
    }

    private List<String> grants() throws SQLException {
        return query("SELECT has_table_privilege('leser', '" + schema
                + ".a', 'SELECT'), has_column_privilege('leser', '" + schema + ".a', 'navn', 'UPDATE')");
    }

    @Test
    void aWriterThatWaitsTooLongIsToldWho() throws SQLException {
        try (Connection other = DriverManager.getConnection(address);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('omland'), hashtext('" + schema + "'))");
            assertFails(() -> workspace().write(change(Samples.points("a", 1))), "workspace.locked");
            other.rollback();
        }
        workspace().write(change(Samples.points("a", 1)));
    }

    @Test
    void readersAreNotHeldUpByAWriter() {
        workspace().write(change(Samples.points("a", 5_000)));
        try (Workspace reader = open()) {
            WorkspaceChange slow = new WorkspaceChange(
                    Samples.record("a", 9_000),
                    List.of(Samples.points("a", 9_000)),
                    List.of(),
                    (phase, done, share) -> {
                        // When all is written the new table takes the old one's name, for which readers wait.
                        if (phase.equals("write")) {
                            assertThat(reader.read("a").orElseThrow().size()).isEqualTo(5_000);
                        }
                    });
            workspace().write(slow);
            assertThat(reader.read("a").orElseThrow().size()).isEqualTo(9_000);
        }
    }

    @Test
    void aLostConnectionIsMadeAnew() {
        workspace().write(change(Samples.points("a", 2)));
        String version = workspace().version();
        Postgis.execute(
                address,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'omland' AND query LIKE '%omland_workspace%'"
                        + " AND pid <> pg_backend_pid()");
        assertThatThrownBy(() -> workspace().version()).isInstanceOf(DataException.class);
        assertThat(workspace().version()).isEqualTo(version);
    }

    @Test
    void whatCannotBeOpenedSaysWhyAndNeverThePassword() {
        Postgis.execute(Postgis.address(), "DROP DATABASE IF EXISTS uten", "CREATE DATABASE uten");
        Postgis.execute(
                Postgis.address(),
                "DO $$ BEGIN CREATE USER leser PASSWORD 'hemmelig'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        String reader = "user=leser&password=hemmelig";
        String base = Postgis.address();
        assertRefused(base.replaceAll("password=[^&]*", "password=feilpassord"), "workspace.login");
        assertRefused(base.replaceAll("&password=[^&]*", ""), "workspace.login");
        assertRefused(Postgis.database("finnes_ikke"), "workspace.no-database");
        assertRefused(base.replaceAll("//[^/]*/", "//127.0.0.1:1/"), "workspace.unreachable");
        assertRefused(Postgis.database("uten").replaceAll("user=.*", reader), "workspace.no-postgis");
        assertRefused(base.replaceAll("user=.*", reader + "&currentSchema=" + schema + "_ny"), "workspace.not-allowed");
        assertRefused(base + "&currentSchema=public", "workspace.foreign-schema");
        assertFails(() -> WorkspaceAddress.of("jdbc:postgresql://a:b/c?user=x&password=hemmelig"), "workspace.address");
        assertFails(() -> WorkspaceAddress.of("jdbc:postgresql:/x:hemmelig@y:z?a"), "workspace.address");
    }

    @Test
    void ofANewerVersion() {
        Postgis.execute(address, "UPDATE omland_workspace SET value = '7' WHERE key = 'schema_version'");
        assertRefused(address, "workspace.newer");
    }

    @Test
    void existsOnlyOnceItIsMade() {
        assertThat(WorkspaceAddress.of(address).exists()).isTrue();
        assertThat(WorkspaceAddress.of(address + "x").exists()).isFalse();
    }

    private void assertRefused(String refused, String code) {
        assertFails(() -> WorkspaceAddress.of(refused).open().close(), code);
    }

    private static void assertFails(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DataException.class, error -> {
            assertThat(error.code()).as(error.getMessage()).isEqualTo(code);
            assertThat(error.message(Language.ENGLISH)).doesNotContain("hemmelig", "feilpassord");
            assertThat(error.hint(Language.BOKMAAL)).isNotBlank().doesNotContain("hemmelig", "feilpassord");
        });
    }

    private List<String> query(String sql) throws SQLException {
        List<String> lines = new java.util.ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address + ",public");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : " ").append(rows.getString(i));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
