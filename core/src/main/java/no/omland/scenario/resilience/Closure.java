package no.omland.scenario.resilience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.network.RoadNetwork;
import no.omland.scenario.comparison.Shift;
import org.locationtech.jts.geom.LineString;

/**
 * A road that is closed somewhere: one stretch, or several of one road that it makes no difference which of is closed, with what that does in one or several answers.
 *
 * @param parts at least one, a ferry first
 * @param effects in the order of the answers; empty where it does nothing, is closed already, or was not closed
 * @param unknown in the order of the answers, whether there was no time to close it
 */
public record Closure(List<Stretch> parts, List<Optional<StretchEffect>> effects, List<Boolean> unknown) {

    private static final int MOST_NAMES = 3;

    public Closure {
        parts = List.copyOf(parts);
        effects = List.copyOf(effects);
        unknown = List.copyOf(unknown);
        if (parts.isEmpty() || effects.size() != unknown.size()) {
            throw new IllegalArgumentException(
                    parts.size() + " parts, " + effects.size() + " effects, " + unknown.size() + " unknown");
        }
    }

    /**
     * The stretches of some answers, those of one road that do the same in all of them as one.
     *
     * @param network that all the answers are of
     */
    public static List<Closure> of(RoadNetwork network, List<Resilience> answers) {
        Map<Stretch, List<Optional<StretchEffect>>> byStretch = byStretch(answers);
        Map<List<Object>, List<Closure>> alike = new LinkedHashMap<>();
        byStretch.forEach((stretch, effects) -> {
            List<Boolean> unknown = answers.stream()
                    .map(each -> each.notClosed().stream()
                            .anyMatch(other -> other.name().equals(stretch.whole())))
                    .toList();
            alike.computeIfAbsent(told(effects, unknown), any -> new ArrayList<>())
                    .add(new Closure(List.of(stretch), effects, unknown));
        });
        RoadPieces pieces = new RoadPieces(network);
        return alike.values().stream()
                .flatMap(each -> pieces.joined(each).stream())
                .toList();
    }

    /** A stretch that an office stands on in one of the answers, and that is therefore closed on either side of it, is closed as a whole in the others. */
    private static Map<Stretch, List<Optional<StretchEffect>>> byStretch(List<Resilience> answers) {
        Map<Stretch, List<Optional<StretchEffect>>> byStretch = new LinkedHashMap<>();
        Set<String> inSides = new HashSet<>();
        List<Map<String, StretchEffect>> byName = new ArrayList<>();
        for (Resilience answer : answers) {
            Map<String, StretchEffect> named = new HashMap<>();
            answer.effects().forEach(effect -> {
                named.put(effect.stretch().name(), effect);
                if (effect.stretch().isSide()) {
                    inSides.add(effect.stretch().whole());
                }
            });
            byName.add(named);
        }
        for (Resilience answer : answers) {
            for (StretchEffect effect : answer.effects()) {
                Stretch stretch = effect.stretch();
                if (!inSides.contains(stretch.name())) {
                    byStretch.computeIfAbsent(
                            stretch,
                            any -> byName.stream()
                                    .map(named -> Optional.ofNullable(
                                            named.getOrDefault(stretch.name(), named.get(stretch.whole()))))
                                    .toList());
                }
            }
        }
        return byStretch;
    }

    /** All that is told of an effect; stretches of which the same is told are alike. */
    private static List<Object> told(List<Optional<StretchEffect>> effects, List<Boolean> unknown) {
        return IntStream.range(0, effects.size())
                .<Object>mapToObj(i -> effects.get(i)
                        .<Object>map(each -> List.of(
                                each.everybody(),
                                each.municipalities(),
                                each.settlementsCutOff(),
                                each.settlementsBeyond(),
                                each.officesLosing()))
                        .orElse(unknown.get(i)))
                .toList();
    }

    /** What each of its roads is called, once: parts whose names differ only in what stands after the last hyphen are of one road, named by what stands before it; so are numbered ones of one place. */
    public List<String> names() {
        Map<String, List<String>> byRoad = new LinkedHashMap<>();
        for (Stretch part : parts) {
            int hyphen = part.name().lastIndexOf('-');
            String road = !part.place().isEmpty()
                    ? part.place()
                    : hyphen < 1 ? part.name() : part.name().substring(0, hyphen);
            byRoad.computeIfAbsent(road, any -> new ArrayList<>()).add(part.title());
        }
        return byRoad.entrySet().stream()
                .map(road -> road.getValue().size() == 1 ? road.getValue().get(0) : road.getKey())
                .toList();
    }

    /** The first names, and after a plus how many more there are. */
    public String name() {
        List<String> names = names();
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " +" + (names.size() - MOST_NAMES);
    }

    /** All its links. */
    public List<Integer> links() {
        return parts.stream().flatMap(each -> each.links().stream()).toList();
    }

    /** What is closed of each link, each once. */
    public List<LineString> lines(RoadNetwork network) {
        return parts.stream()
                .flatMap(each -> each.lines(network).stream())
                .distinct()
                .toList();
    }

    /** What it does in one answer; empty when that is nothing, or not known. */
    public Optional<Shift> people(int answer) {
        return effects.get(answer).map(each -> each.everybody().people());
    }

    /** What it does in those answers where it does anything. */
    public Stream<StretchEffect> found() {
        return effects.stream().flatMap(Optional::stream);
    }
}
