package no.omland.crs;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceSystemReaderTest {
    private static final String WGS84 = """
            GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
            AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
            UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],\
            AUTHORITY["EPSG","4326"]]""";

    @ParameterizedTest
    @CsvSource({
        "kartverket/kommune.prj, 25833",
        "kartverket/kommune-vestland-utm32-latin1.prj, 25832",
        "kartverket/innsjo.prj, 25833",
        "kartverket/veglenke.prj, 25833",
        "shapefiles/geotools/shapes/danish_point.prj, 25832",
        "shapefiles/geotools/shapes/MultiPointTest.prj, 4326",
        "shapefiles/geotools/shapes/BooleanTest.prj, 4326",
        "shapefiles/geotools/taz_shapes/tasmania_water_bodies.prj, 4326",
        "shapefiles/geopandas/naturalearth_lowres/naturalearth_lowres.prj, 4326"
    })
    void knowsRealFiles(String file, int code) throws IOException {
        assertThat(ReferenceSystemReader.identify(text(file))).contains(new EpsgCode(code));
    }

    /** Expected places from PROJ 9.1.1: {@code cs2cs -f %.7f "$(cat file.prj)" EPSG:4326}. */
    @ParameterizedTest
    @CsvSource({
        "shapefiles/h2gis/shp/urock_buildings.prj, 150000, 6400000, 12.0000000, 57.7191235, 1e-6",
        "shapefiles/h2gis/shp/waternetwork_without_epsg.prj, 700000, 6600000, 3.0000000, 46.5000000, 1e-6",
        "shapefiles/geopandas/overlay/nybb_qgis/qgis-difference.prj, 984250, 0, -74, 40.1666667, 1e-6"
    })
    void movesPlacesInSystemsWithoutACode(String file, double x, double y, double lon, double lat, double tolerance)
            throws IOException {
        ReferenceSystem system = ReferenceSystemReader.read(text(file));
        assertThat(system.code()).isEmpty();
        double[] xy = {x, y};
        CoordinateTransform.between(system, ReferenceSystem.of(EpsgCode.WGS84)).apply(xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {lon, lat}, within(tolerance));
    }

    @Test
    void warnsThatAShiftBetweenDatumsIsNotKnown() throws IOException {
        ReferenceSystem nad27 = ReferenceSystemReader.read(text("shapefiles/geotools/shapes/archsites.prj"));
        assertThat(CoordinateTransform.between(nad27, ReferenceSystem.of(EpsgCode.WGS84))
                        .caution())
                .hasValueSatisfying(caution -> assertThat(caution).startsWith("the shift from datum"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "European_Terrestrial_Reference_System_1989",
                "D_ETRS_1989",
                "ETRS89",
                "European Terrestrial Reference System 1989 ensemble",
                "EUREF89"
            })
    void knowsTheNamesOfTheDatum(String datum) {
        assertThat(ReferenceSystemReader.identify(utm33(datum, ""))).contains(EpsgCode.ETRS89_UTM33);
    }

    @Test
    void aDatumShiftOfNothingIsNoShift() {
        assertThat(ReferenceSystemReader.identify(utm33("ETRS89", ",TOWGS84[0,0,0,0,0,0,0]")))
                .contains(EpsgCode.ETRS89_UTM33);
    }

    @Test
    void aDatumThatBringsItsOwnShiftIsItsOwnSystem() {
        assertThat(ReferenceSystemReader.identify(utm33("ETRS89", ",TOWGS84[100,0,0,0,0,0,0]")))
                .isEmpty();
    }

    @Test
    void knowsTheOldDatumOfNorwegianMaps() {
        String ed50 = utm33("D_European_1950", "")
                .replace("6378137,298.257222101", "6378388,297")
                .replace("GRS_1980", "International_1924");
        assertThat(ReferenceSystemReader.identify(ed50)).contains(new EpsgCode(23033));
    }

    /** With the ellipsoidal Mercator that GeoTools reads here, y at 60°N is 8362698.5. */
    @Test
    void knowsWebMercatorAsGdalWritesIt() {
        String gdal = """
                PROJCS["WGS 84 / Pseudo-Mercator",%s,PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],\
                PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],\
                UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],\
                EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m \
                +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","3857"]]""".formatted(WGS84);
        assertThat(ReferenceSystemReader.identify(gdal)).contains(EpsgCode.WEB_MERCATOR);
    }

    @Test
    void longitudeComesFirstWhateverTheTextSaysOfAxes() {
        assertThat(ReferenceSystemReader.identify(WGS84)).contains(EpsgCode.WGS84);
    }

    @Test
    void doesNotMindAByteOrderMarkAndBlankLines() {
        assertThat(ReferenceSystemReader.identify("\uFEFF\n" + WGS84 + "\r\n\r\n"))
                .contains(EpsgCode.WGS84);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "this is not WKT",
                "GEOGCS[",
                "GEOGCS[\"WGS 84\"]",
                "PROJCS[\"x\",GEOGCS[\"y\"]]",
                "LOCAL_CS[\"site\",LOCAL_DATUM[\"site\",0],UNIT[\"metre\",1],AXIS[\"x\",EAST],AXIS[\"y\",NORTH]]",
                "VERT_CS[\"NN2000\",VERT_DATUM[\"NN2000\",2005],UNIT[\"metre\",1],AXIS[\"up\",UP]]",
                "PROJCRS[\"ETRS89 / UTM zone 33N\",BASEGEOGCRS[\"ETRS89\"]]"
            })
    void saysWhatIsWrongWithABrokenText(String broken) {
        assertThatThrownBy(() -> ReferenceSystemReader.read(broken))
                .isInstanceOf(UnknownReferenceSystemException.class)
                .hasMessageStartingWith("found ")
                .hasMessageEndingWith("; name it by its EPSG code, such as EPSG:25833");
    }

    @Test
    void endlessBracketsAreBrokenAndNotAStackOverflow() {
        assertThatThrownBy(() -> ReferenceSystemReader.read("GEOGCS[".repeat(2_000)))
                .isInstanceOf(UnknownReferenceSystemException.class);
    }

    private static String utm33(String datum, String shift) {
        return """
                PROJCS["UTM 33",GEOGCS["degrees",DATUM["%s",SPHEROID["GRS_1980",6378137,298.257222101]%s],\
                PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
                PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],\
                PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]""".formatted(datum, shift);
    }

    private static String text(String file) throws IOException {
        Path path = sharedData(file);
        return Files.readString(path);
    }
}
