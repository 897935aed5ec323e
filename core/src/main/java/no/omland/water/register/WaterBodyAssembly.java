package no.omland.water.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.EnvironmentalObjective;
import no.omland.water.Modification;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.RegisterWords;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Builds water bodies from the tables of a store.
 *
 * <p>Old municipality numbers become today's. A number that was split is settled by the body's position when it lies in one of the candidates, else it counts
 * for the largest. A body that no source places in a municipality is placed by its position, and says so.
 */
public final class WaterBodyAssembly {

    private final FeatureSet bodies;
    private final Map<String, List<Pressure>> pressuresOfBody;
    private final MunicipalityReforms reforms;
    private final Municipalities municipalities;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] otherColumns;

    private WaterBodyAssembly(
            FeatureSet bodies,
            Map<String, List<Pressure>> pressuresOfBody,
            MunicipalityReforms reforms,
            Municipalities municipalities) {
        this.bodies = bodies;
        this.pressuresOfBody = pressuresOfBody;
        this.reforms = reforms;
        this.municipalities = municipalities;
        Stream.concat(WaterBodyColumns.ALL.stream(), WaterBodyColumns.OCCASIONAL.stream())
                .forEach(column -> positions.put(column, bodies.schema().indexOf(column)));
        List<Field> fields = bodies.schema().fields();
        this.otherColumns = IntStream.range(0, fields.size())
                .filter(i -> !WaterBodyColumns.isOwn(fields.get(i).name()))
                .toArray();
    }

    /**
     * The bodies of the two tables, in the order of the first.
     *
     * @param bodies the layer {@code water_bodies}, in the reference system of {@code municipalities}
     * @param pressures the table {@code water_body_pressures}
     */
    public static List<WaterBody> of(
            FeatureSet bodies,
            Optional<FeatureSet> pressures,
            MunicipalityReforms reforms,
            Municipalities municipalities) {
        WaterBodyAssembly assembly = new WaterBodyAssembly(
                bodies, pressures.map(WaterBodyAssembly::pressuresOfBody).orElse(Map.of()), reforms, municipalities);
        return bodies.features().stream().flatMap(assembly::body).toList();
    }

    private static Map<String, List<Pressure>> pressuresOfBody(FeatureSet pressures) {
        int id = pressures.schema().indexOf(WaterBodyColumns.BODY_ID);
        int type = pressures.schema().indexOf(WaterBodyColumns.PRESSURE);
        int degree = pressures.schema().indexOf(WaterBodyColumns.DEGREE);
        Map<String, List<Pressure>> ofBody = new HashMap<>();
        for (Feature row : pressures.features()) {
            ofBody.computeIfAbsent(String.valueOf(row.value(id)), any -> new ArrayList<>())
                    .add(new Pressure(
                            String.valueOf(row.value(type)),
                            constant(PressureDegree.class, row.text(degree), PressureDegree.UNKNOWN)));
        }
        return ofBody;
    }

    /** One body; none of a feature without id, such as one that was just drawn in QGIS. */
    private Stream<WaterBody> body(Feature feature) {
        String id = text(feature, WaterBodyColumns.ID);
        return id == null ? Stream.empty() : Stream.of(body(feature, id));
    }

    private WaterBody body(Feature feature, String id) {
        return new WaterBody(
                new WaterBodyId(id),
                text(feature, WaterBodyColumns.NAME),
                choice(WaterCategory.class, feature, WaterBodyColumns.CATEGORY, WaterCategory.UNKNOWN),
                choice(Modification.class, feature, WaterBodyColumns.MODIFICATION, Modification.UNKNOWN),
                choice(EcologicalClass.class, feature, WaterBodyColumns.ECOLOGICAL_CLASS, EcologicalClass.UNKNOWN),
                choice(ChemicalStatus.class, feature, WaterBodyColumns.CHEMICAL_STATUS, ChemicalStatus.UNKNOWN),
                objective(feature),
                place(feature),
                text(feature, WaterBodyColumns.WATER_TYPE),
                day(feature),
                pressuresOfBody.getOrDefault(id, List.of()),
                feature.geometry(),
                words(feature),
                attributes(feature));
    }

    private EnvironmentalObjective objective(Feature feature) {
        String year = text(feature, WaterBodyColumns.DEADLINE);
        return new EnvironmentalObjective(
                choice(EcologicalClass.class, feature, WaterBodyColumns.ECOLOGICAL_GOAL, EcologicalClass.UNKNOWN),
                choice(ChemicalStatus.class, feature, WaterBodyColumns.CHEMICAL_GOAL, ChemicalStatus.UNKNOWN),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                GoalWords.exemptions(text(feature, WaterBodyColumns.EXEMPTIONS)));
    }

    private RegisterWords words(Feature feature) {
        String codes = text(feature, WaterBodyColumns.MUNICIPALITY_NUMBERS);
        return new RegisterWords(
                given(feature, WaterBodyColumns.GIVEN_STATUS),
                given(feature, WaterBodyColumns.GIVEN_POTENTIAL),
                given(feature, WaterBodyColumns.GIVEN_STATUS_GOAL),
                given(feature, WaterBodyColumns.GIVEN_POTENTIAL_GOAL),
                codes == null
                        ? List.of()
                        : Stream.of(codes.split(",", -1))
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .toList());
    }

    private RegisterWords.GivenClass given(Feature feature, String column) {
        return choice(RegisterWords.GivenClass.class, feature, column, RegisterWords.GivenClass.NOT_GIVEN);
    }

    private WaterBodyPlace place(Feature feature) {
        List<MunicipalityNumber> inside = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        String numbers = text(feature, WaterBodyColumns.MUNICIPALITY_NUMBERS);
        if (numbers != null) {
            for (String code : numbers.split(",", -1)) {
                Optional<MunicipalityNumber> today =
                        MunicipalityNumber.find(code).flatMap(number -> today(number, feature.geometry()));
                today.filter(number -> !inside.contains(number)).ifPresent(inside::add);
                if (today.isEmpty() && !code.isBlank()) {
                    elsewhere.add(code.strip());
                }
            }
        }
        boolean byPosition = inside.isEmpty() && elsewhere.isEmpty();
        if (byPosition) {
            at(feature.geometry()).ifPresent(inside::add);
        }
        return new WaterBodyPlace(
                text(feature, WaterBodyColumns.AREA),
                text(feature, WaterBodyColumns.REGION),
                text(feature, WaterBodyColumns.BASIN),
                inside,
                elsewhere,
                byPosition && !inside.isEmpty());
    }

    private Optional<MunicipalityNumber> today(MunicipalityNumber number, @Nullable Geometry geometry) {
        return reforms.find(number)
                .map(successor -> successor.isSplit()
                        ? at(geometry).filter(successor.candidates()::contains).orElse(successor.today())
                        : successor.today());
    }

    private Optional<MunicipalityNumber> at(@Nullable Geometry geometry) {
        return geometry == null || geometry.isEmpty()
                ? Optional.empty()
                : municipalities.at(geometry.getInteriorPoint().getCoordinate()).map(Municipality::number);
    }

    private Map<String, String> attributes(Feature feature) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int column : otherColumns) {
            String text = feature.text(column);
            if (text != null) {
                attributes.put(bodies.schema().fields().get(column).name(), text);
            }
        }
        return attributes;
    }

    private int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    private @Nullable String text(Feature feature, String column) {
        return feature.text(position(column));
    }

    private @Nullable LocalDate day(Feature feature) {
        int column = position(WaterBodyColumns.CHANGED);
        return column >= 0 && feature.value(column) instanceof LocalDate day ? day : null;
    }

    private <E extends Enum<E>> E choice(Class<E> type, Feature feature, String column, E otherwise) {
        return constant(type, text(feature, column), otherwise);
    }

    /** The layer can be edited in QGIS: a word that is none of the constants counts as none. */
    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E otherwise) {
        try {
            return name == null ? otherwise : Enum.valueOf(type, name);
        } catch (IllegalArgumentException wordOfSomeoneElse) {
            return otherwise;
        }
    }
}
