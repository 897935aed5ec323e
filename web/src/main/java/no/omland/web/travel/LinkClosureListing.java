package no.omland.web.travel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.RoadClass;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.TravelCosts;
import no.omland.travel.closure.ClosureEffect;
import no.omland.travel.closure.ClosureSweep;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Links of a class, closed one at a time, the worst first. */
public final class LinkClosureListing {

    private static final String CLASSES =
            "european · national · county · municipal · private · forest · ferry · tunnel · bridge";

    private LinkClosureListing() {}

    /**
     * The open links of some classes.
     *
     * @param words with commas between; of the classes of roads, {@code ferry}, {@code tunnel} and {@code bridge}
     */
    public static List<Integer> links(TravelCosts costs, String words) {
        RoadNetwork network = costs.network();
        List<IntPredicate> wanted = TravelParameters.parts(List.of(words)).stream()
                .map(word -> predicate(costs, word))
                .toList();
        return IntStream.range(0, network.linkCount())
                .filter(link -> costs.isOpen(2 * link) || costs.isOpen(2 * link + 1))
                .filter(link -> wanted.stream().anyMatch(each -> each.test(link)))
                .boxed()
                .toList();
    }

    private static IntPredicate predicate(TravelCosts costs, String word) {
        RoadNetwork network = costs.network();
        switch (word.toLowerCase(Locale.ROOT)) {
            case "ferry":
                return costs::isFerry;
            case "tunnel":
                return link -> network.structure(link) == LinkStructure.TUNNEL;
            case "bridge":
                return link -> network.structure(link) == LinkStructure.BRIDGE;
            default:
                for (RoadClass each : RoadClass.values()) {
                    if (each != RoadClass.UNKNOWN && each.name().equalsIgnoreCase(word)) {
                        return link -> network.roadClass(link) == each && !costs.isFerry(link);
                    }
                }
                throw DataException.use("selection.unknown", "class", word, CLASSES);
        }
    }

    public static List<ClosureEffect> effects(
            TravelCase travel, ChosenPlaces offices, Direction direction, List<Integer> links) {
        return ClosureSweep.of(travel.costs(), direction, offices.points(), travel.peopleAtNodes(), links);
    }

    /** Those that cost anybody anything, the worst first; by people cut off, those that cut somebody off. */
    public static List<ClosureEffect> worst(List<ClosureEffect> effects, Comparator<ClosureEffect> order) {
        boolean isByCutOff = order == ClosureEffect.BY_CUT_OFF;
        return effects.stream()
                .filter(each -> !isByCutOff && each.personTenthSeconds() > 0 || each.peopleCutOff() > 0)
                .sorted(order)
                .toList();
    }

    /** @param words what constants are called */
    public static Listing<ClosureEffect> of(
            List<ClosureEffect> effects, TravelCase travel, ChosenPlaces offices, Function<Enum<?>, String> words) {
        RoadNetwork network = travel.ground().network();
        return new Listing<>(effects)
                .column("link", each -> travel.ground().names().name(each.link()))
                .column("road", each -> LinkListing.road(network, each.link()))
                .column("roadClass", each -> words.apply(network.roadClass(each.link())))
                .column("linkType", each -> words.apply(network.type(each.link())))
                .column("structure", each -> words.apply(network.structure(each.link())))
                .column("personMinutes", each -> Math.round(each.personMinutes()))
                .column("peopleDelayed", ClosureEffect::peopleDelayed)
                .column("peopleCutOff", ClosureEffect::peopleCutOff)
                .column("lostBy", each -> lostBy(each, offices));
    }

    /** The offices that lose people, and how many. */
    private static List<String> lostBy(ClosureEffect effect, ChosenPlaces offices) {
        return IntStream.range(0, offices.places().size())
                .filter(i -> effect.peopleLostByOffice().get(i) > 0)
                .mapToObj(i -> offices.places().get(i).name() + " "
                        + effect.peopleLostByOffice().get(i))
                .toList();
    }

    /** A line for each link. */
    public static Map<String, Object> geoJson(List<ClosureEffect> effects, TravelCase travel, ChosenPlaces offices) {
        TravelGeoJson features = new TravelGeoJson();
        Listing<ClosureEffect> listing = of(effects, travel, offices, Enum::name);
        for (ClosureEffect effect : effects) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            listing.columns()
                    .forEach(column ->
                            properties.put(column.key(), column.value().apply(effect)));
            features.line(travel.ground().network().line(effect.link()), properties);
        }
        return features.collection();
    }
}
