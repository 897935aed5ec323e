package no.omland.web.water;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodySelection;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;

/**
 * A choice of bodies in the words of the address and of the command line.
 *
 * @param municipalities four digits each, old numbers too
 * @param text part of a name or id
 */
public record SelectionParameters(
        List<String> areas,
        List<String> regions,
        List<String> basins,
        List<String> municipalities,
        List<String> categories,
        List<String> modifications,
        List<String> classes,
        List<String> chemical,
        String text) {

    /** The choice in a request's address. */
    public static SelectionParameters of(Context context) {
        String text = context.queryParam("q");
        return new SelectionParameters(
                context.queryParams("area"),
                context.queryParams("region"),
                context.queryParams("basin"),
                context.queryParams("municipality"),
                context.queryParams("category"),
                context.queryParams("modification"),
                context.queryParams("class"),
                context.queryParams("chemical"),
                text == null ? "" : text);
    }

    /** Whether anything is chosen at all. */
    public boolean isEmpty() {
        return text.isBlank()
                && Stream.of(areas, regions, basins, municipalities, categories, modifications, classes, chemical)
                        .allMatch(List::isEmpty);
    }

    /** The ids of the bodies that are chosen in a snapshot. */
    public Set<WaterBodyId> idsIn(WorkspaceSnapshot snapshot) {
        return in(snapshot).of(snapshot.waterBodies()).stream()
                .map(WaterBody::id)
                .collect(Collectors.toSet());
    }

    /**
     * The selection they make.
     *
     * @throws DataException when a word is none that is known, or an area, a region or a basin is not in the snapshot
     */
    public WaterBodySelection in(WorkspaceSnapshot snapshot) {
        return in(snapshot.waterBodies(), snapshot::hasMunicipality, snapshot::today);
    }

    /**
     * The selection they make among bodies that are in no workspace.
     *
     * @throws DataException as {@link #in(WorkspaceSnapshot)}
     */
    public WaterBodySelection in(List<WaterBody> bodies) {
        MunicipalityReforms reforms = MunicipalityReforms.load();
        return in(
                bodies,
                number -> reforms.find(number).isPresent(),
                number -> reforms.find(number)
                        .map(MunicipalityReforms.Successor::today)
                        .orElse(number));
    }

    private WaterBodySelection in(
            List<WaterBody> bodies, Predicate<MunicipalityNumber> isKnown, UnaryOperator<MunicipalityNumber> today) {
        return new WaterBodySelection(
                existing("area", areas, bodies, body -> body.place().area()),
                existing("region", regions, bodies, body -> body.place().region()),
                existing("basin", basins, bodies, body -> body.place().basin()),
                numbers(isKnown, today),
                choices("category", WaterCategory.class, categories),
                choices("modification", Modification.class, modifications),
                choices("class", EcologicalClass.class, classes),
                choices("chemical", ChemicalStatus.class, chemical),
                text);
    }

    private static Set<String> existing(
            String parameter,
            List<String> wanted,
            List<WaterBody> bodies,
            Function<WaterBody, @Nullable String> nameOf) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        Set<String> there = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        bodies.forEach(body -> {
            String name = nameOf.apply(body);
            if (name != null) {
                there.add(name);
            }
        });
        Set<String> chosen = new LinkedHashSet<>();
        for (String name : wanted) {
            if (!there.contains(name)) {
                throw DataException.use("selection.unknown", parameter, name, String.join(" · ", there));
            }
            there.stream().filter(name::equalsIgnoreCase).forEach(chosen::add);
        }
        return chosen;
    }

    private Set<MunicipalityNumber> numbers(
            Predicate<MunicipalityNumber> isKnown, UnaryOperator<MunicipalityNumber> today) {
        Set<MunicipalityNumber> numbers = new LinkedHashSet<>();
        for (String written : municipalities) {
            MunicipalityNumber number = MunicipalityNumber.find(written)
                    .filter(isKnown)
                    .orElseThrow(() -> DataException.use("selection.municipality", "municipality", written));
            numbers.add(today.apply(number));
        }
        return numbers;
    }

    private static <E extends Enum<E>> Set<E> choices(String parameter, Class<E> type, List<String> words) {
        Set<E> choices = EnumSet.noneOf(type);
        for (String word : words) {
            try {
                choices.add(
                        Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException unknown) {
                throw DataException.use(
                        "selection.unknown",
                        parameter,
                        word,
                        String.join(
                                " · ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList()));
            }
        }
        return choices;
    }
}
