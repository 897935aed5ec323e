package no.omland.importing.shapefile;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import org.geotools.data.shapefile.dbf.DbaseFileReader;
import org.geotools.data.shapefile.files.ShpFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Every shapefile there is, read by GeoTools' readers too: the same geometries, ordinate by ordinate, and the same values, but where they are known to differ rightly. */
class GeoToolsOracleTest {

    /**
     * Multipatches are refused. The records of the others have room for heights and none for measures, as {@code ogrinfo} finds too, which calls them {@code POINT Z} and not {@code ZM};
     * GeoTools takes for measures what happens to lie behind.
     */
    private static final String KNOWN_DIFFERENCES = """
            Fiona/test_tin.shp: shapefile.multipatch
            geotools/mzvalues/linez.shp: 1 geometries: no measures here
            geotools/mzvalues/pointZ.shp: 1 geometries: no measures here
            geotools/mzvalues/polygonz.shp: 1 geometries: no measures here
            geotools/mzvalues/zlines.shp: 4 geometries: no measures here
            geotools/mzvalues/zmultipoints.shp: 4 geometries: no measures here
            geotools/mzvalues/zpolygons.shp: 4 geometries: no measures here
            shapelib/shape_eg_data/brklinz.shp: 122 geometries: no measures here
            shapelib/shape_eg_data/masspntz.shp: 815 geometries: no measures here
            shapelib/shape_eg_data/mpatch3.shp: shapefile.multipatch
            shapelib/shape_eg_data/multipatch.shp: shapefile.multipatch
            """;

    @Test
    void bothReadTheSameButForWhatIsKnown() throws IOException {
        TreeMap<String, String> differences = new TreeMap<>();
        int records = 0;
        for (String folder : new String[] {"shapefiles", "kartverket"}) {
            Path root = sharedData(folder);
            for (Path shp : shapefiles(root)) {
                String name = root.relativize(shp).toString().replace('\\', '/');
                SourceTable ours;
                try {
                    ours = Importer.read(shp, new ImportOptions(EpsgCode.WGS84, null), Progress.SILENT);
                } catch (DataException refused) {
                    differences.put(name, refused.code());
                    continue;
                }
                records += ours.features().size();
                List<String> found = new ArrayList<>();
                compareGeometries(ours, shp, found);
                compareValues(ours, shp, found);
                if (!found.isEmpty()) {
                    differences.put(name, String.join(", ", found));
                }
            }
        }
        assertThat(records).isGreaterThan(22_000);
        assertThat(differences.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("\n")))
                .isEqualTo(KNOWN_DIFFERENCES.strip());
    }

    private static List<Path> shapefiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".shp"))
                    .sorted()
                    .toList();
        }
    }

    private static void compareGeometries(SourceTable ours, Path shp, List<String> found) throws IOException {
        List<@Nullable Geometry> theirs = new ArrayList<>();
        try (org.geotools.data.shapefile.shp.ShapefileReader reader =
                new org.geotools.data.shapefile.shp.ShapefileReader(
                        new ShpFiles(shp.toFile()), false, false, new GeometryFactory(), false)) {
            while (reader.hasNext()) {
                theirs.add((Geometry) reader.nextRecord().shape());
            }
        } catch (IOException | RuntimeException wrong) {
            found.add("geometry: GeoTools says " + wrong.getClass().getSimpleName() + " after " + theirs.size());
        }
        int different = 0;
        String first = "";
        for (int i = 0; i < ours.features().size(); i++) {
            int record = (int) ours.row(i) - 1;
            if (record < theirs.size()) {
                String difference = difference(ours.features().features().get(i).geometry(), theirs.get(record));
                if (!difference.isEmpty() && different++ == 0) {
                    first = difference;
                }
            }
        }
        if (different > 0) {
            found.add(different + " geometries: " + first);
        }
    }

    private static String difference(@Nullable Geometry ours, @Nullable Geometry theirs) {
        if (ours == null || theirs == null || theirs.isEmpty()) {
            return ours == null && (theirs == null || theirs.isEmpty()) ? "" : "one is missing";
        }
        Geometry our = ours.norm();
        Geometry their = theirs.norm();
        if (!our.getGeometryType().equals(their.getGeometryType())) {
            return our.getGeometryType() + " and " + their.getGeometryType();
        }
        if (!our.equalsExact(their)) {
            return our.equalsTopo(their) ? "other rings, the same area" : "other rings";
        }
        Coordinate[] one = our.getCoordinates();
        Coordinate[] other = their.getCoordinates();
        for (int i = 0; i < one.length; i++) {
            if (Double.compare(one[i].getZ(), other[i].getZ()) != 0) {
                return "height " + one[i].getZ() + " and " + other[i].getZ();
            }
            if (Double.compare(one[i].getM(), other[i].getM()) != 0) {
                return Stream.of(one).allMatch(each -> Double.isNaN(each.getM())) ? "no measures here" : "measures";
            }
        }
        return "";
    }

    private static void compareValues(SourceTable ours, Path shp, List<String> found) throws IOException {
        String name = shp.toString();
        Path dbf = Path.of(name.substring(0, name.length() - 3) + "dbf");
        if (!Files.exists(dbf)) {
            return;
        }
        List<Object[]> theirs = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(dbf);
                DbaseFileReader reader = new DbaseFileReader(channel, false, Charset.forName(ours.encoding()))) {
            while (reader.hasNext()) {
                theirs.add(reader.readEntry());
            }
        } catch (IOException | RuntimeException wrong) {
            found.add("values: GeoTools says " + wrong.getClass().getSimpleName() + " after " + theirs.size());
        }
        int different = 0;
        String first = "";
        for (int i = 0; i < ours.features().size(); i++) {
            int record = (int) ours.row(i) - 1;
            if (record >= theirs.size()) {
                continue;
            }
            Feature feature = ours.features().features().get(i);
            for (int c = 0; c < feature.values().length; c++) {
                Object our = plain(feature.values()[c]);
                Object their = plain(theirs.get(record)[c]);
                if (!Objects.equals(our, their) && different++ == 0) {
                    first = ours.features().schema().fields().get(c).name() + " " + our + " and " + their;
                }
            }
        }
        if (different > 0) {
            found.add(different + " values: " + first);
        }
    }

    /** Numbers as numbers, whatever their type; text without blanks around it; nothing for what is blank. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay();
        }
        if (value instanceof Date date) {
            return LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault());
        }
        return value instanceof String text ? (text.isBlank() ? null : text.strip()) : value;
    }
}
