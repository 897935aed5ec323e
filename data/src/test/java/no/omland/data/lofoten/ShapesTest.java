package no.omland.data.lofoten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.GeoJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;

/** What the committed shapes must hold to; distances in metres, since five decimals of a degree are about one. */
class ShapesTest {

    private static final double ROUNDING_METRES = 2;

    private static Geometry common(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    private static boolean meet(Geometry one, Geometry other) {
        return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coast.geojson", "municipalities.geojson", "water-areas.geojson", "water-bodies.geojson"})
    void every_shape_is_valid(String file) {
        assertThat(GeoJson.read(Sample.FOLDER.resolve(file)))
                .allSatisfy(feature -> assertThat(new IsValidOp(feature.geometry()).getValidationError())
                        .as(feature.properties().toString())
                        .isNull());
    }

    @Test
    void rivers_stay_on_land() {
        List<Geometry> islands = Sample.land();

        assertThat(Sample.metres(Category.RIVER).entrySet()).allSatisfy(river -> {
            double ashore = islands.stream()
                    .filter(island -> meet(island, river.getValue()))
                    .mapToDouble(island -> common(river.getValue(), island).getLength())
                    .sum();
            assertThat(river.getValue().getLength() - ashore).as(river.getKey()).isLessThan(5 * ROUNDING_METRES);
        });
    }

    @Test
    void rivers_meet_but_do_not_cross() {
        List<Map.Entry<String, Geometry>> rivers =
                List.copyOf(Sample.metres(Category.RIVER).entrySet());
        for (int i = 0; i < rivers.size(); i++) {
            for (int j = 0; j < i; j++) {
                Geometry one = rivers.get(i).getValue();
                Geometry other = rivers.get(j).getValue();
                if (meet(one, other)) {
                    for (Coordinate place : common(one, other).getCoordinates()) {
                        assertThat(Math.min(toEnd(one, place), toEnd(other, place)))
                                .as(
                                        "%s and %s",
                                        rivers.get(i).getKey(), rivers.get(j).getKey())
                                .isLessThan(10 * ROUNDING_METRES);
                    }
                }
            }
        }
    }

    private static double toEnd(Geometry lines, Coordinate place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            LineString line = (LineString) lines.getGeometryN(i);
            nearest = Math.min(nearest, line.getStartPoint().getCoordinate().distance(place));
            nearest = Math.min(nearest, line.getEndPoint().getCoordinate().distance(place));
        }
        return nearest;
    }

    @Test
    void lakes_lie_on_land_apart_from_each_other_and_are_of_plausible_size() {
        List<Geometry> lakes = List.copyOf(Sample.metres(Category.LAKE).values());
        Geometry land = new GeometryFactory().buildGeometry(Sample.land());

        assertThat(lakes)
                .allSatisfy(lake -> assertThat(lake.getArea() / 1e6).isBetween(0.049, 6.01))
                .allSatisfy(lake -> assertThat(common(land, lake).getArea()).isCloseTo(lake.getArea(), within(1.0)));
        for (int i = 0; i < lakes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(lakes.get(i).distance(lakes.get(j))).isGreaterThan(0);
            }
        }
    }

    @Test
    void stretches_of_coast_lie_at_sea_and_do_not_overlap() {
        List<Geometry> stretches = List.copyOf(Sample.metres(Category.COAST).values());
        List<Geometry> islands = Sample.land();

        for (int i = 0; i < stretches.size(); i++) {
            Geometry stretch = stretches.get(i);
            double ashore = islands.stream()
                    .filter(island -> meet(island, stretch))
                    .mapToDouble(island -> common(stretch, island).getArea())
                    .sum();
            assertThat(ashore).isLessThan(ROUNDING_METRES * stretch.getLength());
            for (int j = 0; j < i; j++) {
                if (meet(stretch, stretches.get(j))) {
                    assertThat(common(stretch, stretches.get(j)).getArea()).isLessThan(100);
                }
            }
        }
    }

    @Test
    void stretches_of_coast_fill_the_sea_of_the_water_areas() {
        double seaSquareMetres = 0;
        List<Geometry> islands = Sample.land();
        for (Geometry area : Sample.metres("water-areas.geojson", "vannomrade").values()) {
            double land = islands.stream()
                    .filter(island -> meet(island, area))
                    .mapToDouble(island -> common(area, island).getArea())
                    .sum();
            seaSquareMetres += area.getArea() - land;
        }
        double stretches = Sample.metres(Category.COAST).values().stream()
                .mapToDouble(Geometry::getArea)
                .sum();

        assertThat(stretches / seaSquareMetres).isCloseTo(1, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipalities.geojson", "water-areas.geojson"})
    void neighbours_share_borders_without_gap_or_overlap(String file) {
        List<Geometry> outlines = GeoJson.read(Sample.FOLDER.resolve(file)).stream()
                .map(feature -> Sample.PROJECTION.toMetres(feature.geometry()))
                .toList();
        double sum = outlines.stream().mapToDouble(Geometry::getArea).sum();
        Geometry union = OverlayNGRobust.union(new GeometryFactory().buildGeometry(outlines));

        assertThat(union.getArea()).isCloseTo(sum, within(1.0));
        // A gap would be a small hole.
        double filled = 0;
        for (int i = 0; i < union.getNumGeometries(); i++) {
            Polygon part = (Polygon) union.getGeometryN(i);
            filled += part.getFactory().createPolygon(part.getExteriorRing()).getArea();
        }
        assertThat(filled - union.getArea()).isCloseTo(0, within(1.0));
    }

    @Test
    void bodies_are_listed_under_the_municipalities_they_overlap() {
        TreeMap<String, Geometry> municipalities = Sample.metres("municipalities.geojson", "kommunenummer");
        TreeMap<String, Geometry> shapes = Sample.metres("water-bodies.geojson", "identifikasjon_lokalId");

        assertThat(Sample.bodies().values()).allSatisfy(row -> {
            Geometry shape = shapes.get(Sample.get(row, "VannforekomstID"));
            assertThat(shape).isNotNull();
            List<String> listed = List.of(Sample.get(row, "Kommunenummer").split(","));
            municipalities.forEach((number, outline) -> {
                double share = meet(shape, outline) ? size(common(shape, outline)) / size(shape) : 0;
                // Between the two a body may go either way by the rounding of coordinates.
                if (share > Overlay.SMALLEST_SHARE + 0.005) {
                    assertThat(listed).as("%s", row).contains(number);
                } else if (share < Overlay.SMALLEST_SHARE - 0.005) {
                    assertThat(listed).as("%s", row).doesNotContain(number);
                }
            });
        });
    }

    private static double size(Geometry geometry) {
        return geometry.getDimension() == 2 ? geometry.getArea() : geometry.getLength();
    }

    @Test
    void austvagoya_belongs_to_lofoten_even_where_it_is_in_hadsel() {
        Geometry lofoten = Sample.metres("water-areas.geojson", "vannomrade").get("Lofoten");
        Geometry hadsel =
                Sample.metres("municipalities.geojson", "kommunenummer").get("1866");
        Coordinate fiskebol = Sample.PROJECTION.toMetres(14.815, 68.43);

        assertThat(lofoten).isNotNull();
        assertThat(hadsel).isNotNull();
        Geometry place = new GeometryFactory().createPoint(fiskebol);
        assertThat(lofoten.contains(place)).isTrue();
        assertThat(hadsel.contains(place)).isTrue();
    }
}
