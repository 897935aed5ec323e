package no.omland.importing.postgis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.feature.FieldType;
import no.omland.importing.ImportOptions;
import no.omland.importing.ImportSource;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.address.WorkspaceAddress;
import no.omland.testing.Postgis;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Tables of a real PostgreSQL with PostGIS, in a database of their own. */
class PostgisReaderTest {

    private static final String DATABASE = "omland_source";

    private static String address;

    @BeforeAll
    static void fillDatabase() {
        Postgis.execute(Postgis.address(), "DROP DATABASE IF EXISTS " + DATABASE, "CREATE DATABASE " + DATABASE);
        address = Postgis.database(DATABASE);
        Postgis.execute(
                address,
                "CREATE SCHEMA geo",
                "CREATE EXTENSION postgis SCHEMA geo",
                "CREATE SCHEMA kart",
                "CREATE SCHEMA \"Målt år\"",
                "CREATE DOMAIN kart.nummer AS integer CHECK (value > 0)",
                "CREATE TYPE kart.slag AS ENUM ('elv', 'innsjø')",
                """
                CREATE TABLE kart.typer (id serial PRIMARY KEY, navn text, kort varchar(10), fast char(5), lite smallint, stort bigint,
                  nummer kart.nummer, slag kart.slag, helt numeric(10,0), penger numeric(12,2), fritt numeric, enkelt real, dobbelt double precision,
                  ja boolean, dag date, tid timestamp, tid_utc timestamptz, klokke time, nøkkel uuid, liste text[], tall int[], dok jsonb, bilde bytea,
                  geom geo.geometry(Point, 25833))""",
                """
                INSERT INTO kart.typer VALUES (2, 'Čáhcesuolu', 'øy', 'ab', -3, 9007199254740993, 7, 'innsjø', 1234567890, 12.50, 0.1, 1.1, 1e300, true,
                  '1814-05-17', '2024-02-29 13:14:15.123456', '2024-07-01 12:00:00+02', '23:59:59', '0e37df36-f698-11e6-8dd4-cb9ced3df976',
                  ARRAY['a b', 'ø'], ARRAY[1, 2], '{"a": [1, "å"]}', '\\x0102', 'SRID=25833;POINT(500000 7600000)')""",
                "INSERT INTO kart.typer (id) VALUES (1)",
                """
                INSERT INTO kart.typer (id, helt, fritt, dobbelt, dag, tid, tid_utc) VALUES
                  (3, 'NaN', 12345678901234567890.123, 'Infinity', 'infinity', '-infinity', 'infinity')""",
                "CREATE TABLE \"Målt år\".\"Æ'\"\"tabell\" (\"Navn på sted\" text, g geo.geometry(LineStringZM, 4326))",
                "INSERT INTO \"Målt år\".\"Æ'\"\"tabell\" VALUES ('bru', 'SRID=4326;LINESTRING ZM (10 60 1 2, 11 61 3 4)')",
                "CREATE TABLE kart.buer (navn text, geom geo.geometry)",
                """
                INSERT INTO kart.buer VALUES ('bue', 'SRID=25833;CIRCULARSTRING(0 0, 1 1, 2 0)'),
                  ('flate', 'SRID=25833;CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(0 0, 2 2, 4 0), (4 0, 0 0)))'),
                  ('langt borte', 'SRID=4326;POINT(15 0)'), ('uten', NULL), ('tom', 'SRID=25833;POLYGON EMPTY')""",
                "CREATE TABLE kart.to_geometrier (p geo.geometry(Point, 25833), g geo.geography(Point, 4326))",
                "INSERT INTO kart.to_geometrier VALUES ('SRID=25833;POINT(1 2)', 'POINT(10 60)')",
                "CREATE TABLE kart.kloder (g geo.geography(Point, 4326))",
                "INSERT INTO kart.kloder VALUES ('POINT(10 60)')",
                "CREATE TABLE kart.uten_system (geom geo.geometry(Point))",
                "INSERT INTO kart.uten_system VALUES ('POINT(262000 6650000)')",
                "CREATE TABLE kart.liste (kommunenummer text, folk integer)",
                "INSERT INTO kart.liste VALUES ('0301', 717710)",
                "CREATE VIEW kart.utsnitt AS SELECT id, geom FROM kart.typer WHERE id = 2",
                "CREATE TABLE public.liste (a int)",
                "CREATE TABLE kart.mange AS SELECT n AS id, geo.ST_SetSRID(geo.ST_Point(n, 7000000), 25833) AS geom FROM generate_series(1, 10000) n",
                "CREATE ROLE kildeleser LOGIN PASSWORD 'lesepassord'",
                "GRANT USAGE ON SCHEMA kart TO kildeleser",
                "GRANT SELECT ON kart.kloder TO kildeleser");
    }

    @AfterAll
    static void dropDatabase() {
        Postgis.execute(
                Postgis.address(),
                "DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)",
                "DROP ROLE IF EXISTS kildeleser");
    }

    @Test
    void everyTypeOfColumnKeepsItsValues() {
        SourceTable table = table("kart.typer");
        FeatureSet set = table.features();
        assertThat(set.name()).isEqualTo("typer");
        assertThat(set.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(TableText.of(set)).isEqualTo("""
                id | navn | kort | fast | lite | stort | nummer | slag | helt | penger | fritt | enkelt | dobbelt | ja | dag | tid | tid_utc | klokke | nøkkel | liste | tall | dok
                1 | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
                2 | Čáhcesuolu | øy | ab | -3 | 9007199254740993 | 7 | innsjø | 1234567890 | 12.5 | 0.1 | 1.1 | 1.0E300 | true | 1814-05-17 | \
                2024-02-29T13:14:15.123456 | 2024-07-01T10:00 | 23:59:59 | 0e37df36-f698-11e6-8dd4-cb9ced3df976 | {"a b",ø} | {1,2} | {"a": [1, "å"]}
                3 | - | - | - | - | - | - | - | - | - | 1.2345678901234567E19 | - | - | - | - | - | - | - | - | - | - | -
                """);
        assertThat(set.schema().fields().stream()
                        .map(field -> field.type().name().charAt(0)))
                .as("the first letter of each type, Integer, Text, Real, Boolean, Date or Date_time")
                .containsExactly(
                        'I', 'T', 'T', 'T', 'I', 'I', 'I', 'T', 'I', 'R', 'R', 'R', 'R', 'B', 'D', 'D', 'D', 'T', 'T',
                        'T', 'T', 'T');
        assertThat(set.schema().fields().get(14).type()).isEqualTo(FieldType.DATE);
        assertThat(set.schema().fields().get(15).type()).isEqualTo(FieldType.DATE_TIME);
        assertThat(TableText.issues(table))
                .containsExactly(
                        "column.binary@0[bilde][bilde]",
                        "geometry.missing@1[]",
                        "value.unreadable@3[helt][NaN]",
                        "value.rounded@3[fritt][12345678901234567890.123, 1.2345678901234567E19]",
                        "value.unreadable@3[dobbelt][Infinity]",
                        "value.unreadable@3[dag][infinity]",
                        "value.unreadable@3[tid][-infinity]",
                        "value.unreadable@3[tid_utc][infinity]",
                        "geometry.missing@3[]");
    }

    @Test
    void heightsMeasuresAndNamesOfAnyKindComeThrough() {
        SourceTable table = table("Målt år.Æ'\"tabell");
        Geometry line = geometry(table, 0);
        assertThat(table.features().crs()).isEqualTo(EpsgCode.WGS84);
        assertThat(line.getCoordinates()[1].getZ()).isEqualTo(3);
        assertThat(line.getCoordinates()[1].getM()).isEqualTo(4);
        assertThat(table.features().schema().fields().get(0).name()).isEqualTo("Navn på sted");
        assertThat(table.source()).endsWith("/omland_source/Målt år.Æ'\"tabell");
    }

    /** (15, 0) in degrees is where zone 33 begins: easting 500,000, northing 0. */
    @Test
    void arcsAreDrawnAndGeometriesOfSeveralSystemsBroughtIntoTheMostUsed() {
        SourceTable table = table("buer");
        assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(geometry(table, 0).getLength()).isBetween(3.13, 3.1416);
        assertThat(geometry(table, 1).getArea()).isBetween(6.25, 6.2832);
        assertThat(geometry(table, 2).getCoordinate().distance(new org.locationtech.jts.geom.Coordinate(500000, 0)))
                .isLessThan(0.001);
        assertThat(TableText.issues(table))
                .containsExactly(
                        "geometry.missing@4[]",
                        "geometry.missing@5[]",
                        "geometry.curve-approximated@0[2]",
                        "crs.several@0[1, EPSG:4326, EPSG:25833]");
    }

    @Test
    void aSecondGeometryIsKeptAsText() {
        SourceTable table = table("to_geometrier");
        assertThat(geometry(table, 0).toText()).isEqualTo("POINT (1 2)");
        assertThat(TableText.of(table.features())).isEqualTo("g\nSRID=4326;POINT(10 60)\n");
        assertThat(TableText.issues(table, "column.geometry")).containsExactly("column.geometry@0[g][g]");
    }

    @Test
    void geographyIsInDegrees() {
        SourceTable table = table("kloder");
        assertThat(table.features().crs()).isEqualTo(EpsgCode.WGS84);
        assertThat(geometry(table, 0).toText()).isEqualTo("POINT (10 60)");
    }

    @Test
    void theSystemIsAskedForWhereNoGeometryNamesOne() {
        assertCode("crs.unstated", null, "uten_system", "omland import jdbc:postgresql://… --crs EPSG:25833");
        ImportOptions said = new ImportOptions(EpsgCode.ETRS89_UTM33, null).withLayer("uten_system");
        assertThat(read(null, said).get(0).features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
    }

    @Test
    void withoutANameEveryTableWithGeometryIsReadAndNoViewAndNoWorkspace() {
        WorkspaceAddress.of(address + "&currentSchema=lager").open().close();
        Postgis.execute(address, "CREATE TABLE lager.lag (g geo.geometry(Point, 4326))");
        List<SourceTable> tables = read(null, new ImportOptions(EpsgCode.ETRS89_UTM33, null));
        assertThat(tables.stream()
                        .map(table ->
                                table.features().name() + " " + table.features().size()))
                .containsExactly(
                        "Æ'\"tabell 1",
                        "buer 5",
                        "kloder 1",
                        "mange 10000",
                        "to_geometrier 1",
                        "typer 3",
                        "uten_system 1");
        assertThat(table("lager.lag").features().size()).isZero();
    }

    @Test
    void aViewAndATableWithoutGeometryAreReadByName() {
        assertThat(table("kart.utsnitt").features().size()).isEqualTo(1);
        SourceTable list = table("kart.liste");
        assertThat(list.features().isSpatial()).isFalse();
        assertThat(TableText.of(list.features())).isEqualTo("kommunenummer | folk\n0301 | 717710\n");
    }

    @Test
    void aNameWithoutSchemaIsThatOfTheSearchPathWhenThereAreTwo() {
        assertThat(table("liste").features().schema().fields()).hasSize(1);
    }

    @Test
    void aQueryGivesItsRowsTwoColumnsOfOneNameIncluded() {
        SourceTable table = read(
                        "SELECT 'a;b' AS navn, id, 2 AS id, geom FROM kart.typer WHERE id = 2 -- siste\n;\n",
                        ImportOptions.NONE)
                .get(0);
        assertThat(TableText.of(table.features())).isEqualTo("navn | id | id_2\na;b | 2 | 2\n");
        assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(TableText.issues(table, "database.query-read"))
                .containsExactly(
                        "database.query-read@0[SELECT 'a;b' AS navn, id, 2 AS id, geom FROM kart.typer WHERE id = 2"
                                + " -- siste]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM kart.typer | database.no-rows",
                "DELETE FROM kart.typer RETURNING id | database.query",
                "SELECT 1; COMMIT; DROP TABLE kart.liste | database.query",
                "SELECT nextval('kart.typer_id_seq') | database.query",
                "SELECT 1/0 | database.query",
                "SELECT * FROM ingen | database.query",
                "tull | database.query"
            })
    void whatIsNoQueryIsRefusedAndNothingIsChanged(String query, String code) {
        assertThatThrownBy(() -> read(query, ImportOptions.NONE))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(table("kart.typer").features().size()).isEqualTo(3);
        assertThat(table("kart.liste").features().size()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertCode("layer.unknown", null, "kart.ingen", "kart.buer");
        assertThat(read(null, ImportOptions.NONE.withLayer("kart.mange")).get(0).row(9_999))
                .isEqualTo(10_000);
    }

    @Test
    void aUserReadsOnlyWhatItMay() {
        String other = address.replace("user=omland&password=hemmelig", "user=kildeleser&password=lesepassord");
        assertThatThrownBy(() -> Importer.readAll(
                        source(other, "SELECT * FROM kart.liste"), ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("database.not-allowed"));
        assertThatThrownBy(() -> Importer.readAll(
                        source(other, null), ImportOptions.NONE.withLayer("kart.liste"), Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("layer.unknown"));
    }

    @Test
    void aDatabaseWithoutPostgisHasTablesByNameOnly() {
        Postgis.execute(address.replace(DATABASE, "postgres"), "CREATE TABLE IF NOT EXISTS bare_tekst (a text, b int)");
        String plain = address.replace(DATABASE, "postgres");
        assertThatThrownBy(() -> Importer.readAll(source(plain, null), ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("database.no-tables"));
        assertThat(Importer.readAll(source(plain, null), ImportOptions.NONE.withLayer("bare_tekst"), Progress.SILENT))
                .hasSize(1);
        Postgis.execute(plain, "DROP TABLE bare_tekst");
    }

    @ParameterizedTest
    @CsvSource({
        "password=hemmelig, password=feil-hemmelighet, database.login",
        "/omland_source, /ingen, database.unknown",
        "127.0.0.1:, 127.0.0.1:1/x?y=, database.unreachable"
    })
    void aDatabaseThatCannotBeEnteredIsSaidWithoutThePassword(String part, String other, String code) {
        String wrong = address.replace(part, other);
        assertThatThrownBy(() -> Importer.readAll(source(wrong, null), ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    for (Throwable t = e; t != null; t = t.getCause()) {
                        assertThat(String.valueOf(t.getMessage())).doesNotContain("hemmelig");
                    }
                    assertThat(e.hint(Language.ENGLISH)).doesNotContain("hemmelig");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://ola:hemmelig@host/db", "jdbc:postgresql://host:port/db"})
    void whatIsNoAddressIsRefusedWithoutBeingShown(String text) {
        assertThatThrownBy(() -> DatabaseAddress.of(text)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("database.address");
            assertThat(e.message(Language.ENGLISH)).doesNotContain("hemmelig");
        });
    }

    private static void assertCode(String code, @Nullable String query, String layer, String inHint) {
        assertThatThrownBy(() -> read(query, ImportOptions.NONE.withLayer(layer)))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.hint(Language.ENGLISH)).contains(inHint);
                });
    }

    private static SourceTable table(String layer) {
        return read(null, ImportOptions.NONE.withLayer(layer)).get(0);
    }

    private static List<SourceTable> read(@Nullable String query, ImportOptions options) {
        return Importer.readAll(source(address, query), options, Progress.SILENT);
    }

    private static ImportSource source(String address, @Nullable String query) {
        return new ImportSource.Database(DatabaseAddress.of(address), query);
    }

    private static Geometry geometry(SourceTable table, int feature) {
        return java.util.Objects.requireNonNull(
                table.features().features().get(feature).geometry());
    }
}
