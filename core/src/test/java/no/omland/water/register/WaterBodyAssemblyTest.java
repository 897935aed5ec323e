package no.omland.water.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.issue.IssueLog;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.testing.TableText;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.EnvironmentalObjective;
import no.omland.water.Modification;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class WaterBodyAssemblyTest {

    private static final MunicipalityReforms REFORMS = MunicipalityReforms.load();

    /** Hamarøy (1875) west of x = 100, Narvik (1806) east of it; Tysfjord (1850) was split between them in 2020. */
    private static final Municipalities NEIGHBOURS = new Municipalities(List.of(
            new Municipality(
                    new MunicipalityNumber("1875"), "Hamarøy", wkt("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")),
            new Municipality(
                    new MunicipalityNumber("1806"),
                    "Narvik",
                    wkt("POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))"))));

    @ParameterizedTest(name = "\"{0}\" at {1} is in {2}, elsewhere {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1850           | POINT (50 50)   | [1875]       | []",
                "1850           | POINT (150 50)  | [1806]       | []",
                "1850           | POINT (999 999) | [1875]       | []",
                "1850           |                 | [1875]       | []",
                "1850           | POLYGON EMPTY   | [1875]       | []",
                "1866           | POINT (50 50)   | [1866]       | []",
                "301            |                 | [0301]       | []",
                "1865, 1866     |                 | [1865, 1866] | []",
                "1504,1507      |                 | [1508]       | []",
                "1866,SE,2311   |                 | [1866]       | [SE, 2311]",
                "9999           | POINT (50 50)   | []           | [9999]",
                "SE             | POINT (50 50)   | []           | [SE]",
                ",              | POINT (150 50)  | [1806]       | []",
                "               | POINT (150 50)  | [1806]       | []",
                "               | POINT (999 999) | []           | []",
                "               |                 | []           | []"
            })
    void oldNumbersBecomeTodaysAndPositionSettlesTheRest(
            @Nullable String numbers, @Nullable String wkt, String municipalities, String elsewhere) {
        WaterBodyPlace place = assembled(wkt, numbers).place();
        assertThat(place.municipalities()).hasToString(municipalities);
        assertThat(place.elsewhere()).hasToString(elsewhere);
        assertThat(place.municipalitiesByPosition())
                .isEqualTo((numbers == null || numbers.equals(","))
                        && !place.municipalities().isEmpty());
    }

    @Test
    void codesThatAreNoMunicipalityOfTodayAreToldOnceWithTheirNumberOfBodies() {
        IssueLog log = new IssueLog("a.csv");
        FeatureSet bodies = bodies(
                row(null, "301,SE"),
                row(null, "1850,SE"),
                row(null, "2311,1507"),
                row(null, "1805"),
                row(null, "abc,9999, "),
                row(null, null));
        MunicipalityCodeReview.report(bodies, REFORMS, log);
        assertThat(TableText.issues(log.issues()))
                .containsExactly(
                        "municipality.split@0[1, 1507, 1508, 1580]",
                        "municipality.former@0[1, 1805, 1806, Narvik]",
                        "municipality.split@0[1, 1850, 1875, 1806]",
                        "municipality.at-sea@0[1, 2311]",
                        "municipality.zero-restored@0[301, 0301]",
                        "municipality.unknown@0[9999]",
                        "municipality.abroad@0[2, SE]",
                        "municipality.unknown@0[abc]");
    }

    @Test
    void everyColumnFindsItsPlaceAndTheRestAreAttributes() {
        Schema schema = Schema.of(
                Field.text("id"),
                Field.text("name"),
                Field.text("category"),
                Field.text("modification"),
                Field.text("ecological_class"),
                Field.text("chemical_status"),
                Field.text("ecological_goal"),
                Field.text("chemical_goal"),
                Field.text("water_area"),
                new Field("changed", FieldType.DATE),
                new Field("str", FieldType.REAL),
                Field.text("Humus"));
        Feature feature = new Feature(null, new @Nullable Object[] {
            "179-1-L",
            "Storvatnet",
            "LAKE",
            "HEAVILY_MODIFIED",
            "MODERATE",
            "FAILING",
            "GOOD",
            "GOOD",
            "Lofoten",
            LocalDate.of(2020, 4, 6),
            2.5,
            null
        });
        FeatureSet pressures = FeatureSet.table(
                "water_body_pressures",
                Schema.of(Field.text("body_id"), Field.text("pressure"), Field.text("degree")),
                List.of(
                        new Feature(null, new @Nullable Object[] {"179-1-L", "Vannkraft", "LARGE"}),
                        new Feature(null, new @Nullable Object[] {"179-2-L", "Avløp", "SMALL"}),
                        new Feature(null, new @Nullable Object[] {"179-1-L", "Avløp", "noe annet"})));
        WaterBody body = WaterBodyAssembly.of(
                        new FeatureSet("water_bodies", schema, EpsgCode.ETRS89_UTM33, List.of(feature)),
                        Optional.of(pressures),
                        REFORMS,
                        Municipalities.none())
                .get(0);
        assertThat(body.title()).isEqualTo("Storvatnet");
        assertThat(body.category()).isEqualTo(WaterCategory.LAKE);
        assertThat(body.modification()).isEqualTo(Modification.HEAVILY_MODIFIED);
        assertThat(body.ecologicalClass()).isEqualTo(EcologicalClass.MODERATE);
        assertThat(body.chemicalStatus()).isEqualTo(ChemicalStatus.FAILING);
        assertThat(body.objective()).isEqualTo(new EnvironmentalObjective(EcologicalClass.GOOD, ChemicalStatus.GOOD));
        assertThat(body.meetsObjective()).contains(false);
        assertThat(body.place().area()).isEqualTo("Lofoten");
        assertThat(body.changed()).isEqualTo("2020-04-06");
        assertThat(body.attributes()).hasToString("{str=2.5}");
        assertThat(body.pressures())
                .containsExactly(
                        new Pressure("Vannkraft", PressureDegree.LARGE), new Pressure("Avløp", PressureDegree.UNKNOWN));
    }

    /** Someone draws a body in QGIS, or writes a word of their own: the rest must still be read. */
    @Test
    void whatWasEditedElsewhereDoesNotCloseTheWorkspace() {
        Schema schema = Schema.of(Field.text("id"), Field.text("ecological_class"), Field.text("changed"));
        FeatureSet edited = new FeatureSet(
                "water_bodies",
                schema,
                EpsgCode.ETRS89_UTM33,
                List.of(
                        new Feature(wkt("POINT (1 2)"), new @Nullable Object[] {null, "GOOD", null}),
                        new Feature(null, new @Nullable Object[] {"179-1-L", "Bra", "i går"})));
        List<WaterBody> bodies = WaterBodyAssembly.of(edited, Optional.empty(), REFORMS, Municipalities.none());
        assertThat(bodies).hasSize(1);
        assertThat(bodies.get(0).ecologicalClass()).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(bodies.get(0).changed()).isNull();
        assertThat(bodies.get(0).title()).isEqualTo("179-1-L");
    }

    private static WaterBody assembled(@Nullable String wkt, @Nullable String numbers) {
        return WaterBodyAssembly.of(bodies(row(wkt, numbers)), Optional.empty(), REFORMS, NEIGHBOURS)
                .get(0);
    }

    private static Feature row(@Nullable String wkt, @Nullable String numbers) {
        return new Feature(wkt == null ? null : wkt(wkt), new @Nullable Object[] {"179-1-L", numbers});
    }

    private static FeatureSet bodies(Feature... rows) {
        return new FeatureSet(
                "water_bodies",
                Schema.of(Field.text("id"), Field.text("municipality_numbers")),
                EpsgCode.ETRS89_UTM33,
                List.of(rows));
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
