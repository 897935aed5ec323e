package no.omland.web.cooperation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import no.omland.cooperation.BorderComparison;
import no.omland.cooperation.BorderLines;
import no.omland.cooperation.Grouping;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * How two groupings lie to each other, as a list and as a map. Shares have four decimals, areas are in square kilometres with two; both are null where the map is a sketch.
 */
public final class BorderListing {

    private static final int SHARE_DECIMALS = 4;
    private static final double SQUARE_METRES_IN_KILOMETRE = 1e6;

    private BorderListing() {}

    /**
     * Compares two groupings.
     *
     * @throws DataException when one of them is not known, or no municipality has an area
     */
    public static BorderComparison compare(CooperationGround ground, String first, String second) {
        drawable(ground);
        return BorderComparison.of(ground.ground(), ground.grouping(first), ground.grouping(second));
    }

    private static void drawable(CooperationGround ground) {
        if (ground.ground().onMap().isEmpty()) {
            throw DataException.use(
                    "cooperation.no-municipalities", ground.snapshot().title());
        }
    }

    /** One row for every two groups that have something in common. */
    public static Listing<BorderComparison.Meeting> meetings(BorderComparison comparison, CooperationGround ground) {
        return new Listing<>(comparison.meetings())
                .column("group", each -> each.first().name())
                .column("relation", each -> wordOf("cooperation.relation", each.relation()))
                .column("otherGroup", each -> each.second().name())
                .column("municipalities", each -> each.municipalities().size())
                .column("municipalitiesOfFirst", each -> size(each.first()))
                .column("municipalitiesOfSecond", each -> size(each.second()))
                .column("sharedNames", each -> ArrangementListing.names(each.municipalities(), ground))
                .column("dividedNames", each -> ArrangementListing.names(new TreeSet<>(each.divided()), ground))
                .column("squareKilometres", each -> squareKilometres(ground, each.squareMetres()))
                .column("shareOfFirst", each -> share(ground, each.shareOfFirst()))
                .column("shareOfSecond", each -> share(ground, each.shareOfSecond()))
                .column("people", BorderComparison.Meeting::people)
                .column("peopleOfFirst", BorderComparison.Meeting::peopleOfFirst)
                .column("peopleOfSecond", BorderComparison.Meeting::peopleOfSecond)
                .column(
                        "withoutPeople",
                        each -> each.people() != null
                                ? List.of()
                                : ArrangementListing.names(
                                        ground.ground().withoutPeople(each.municipalities()), ground));
    }

    /** The same with the columns that have room in a table: of a sketch no areas, and what nobody told is left out. */
    public static Listing<BorderComparison.Meeting> readable(BorderComparison comparison, CooperationGround ground) {
        Listing<BorderComparison.Meeting> listing = meetings(comparison, ground);
        Listing<BorderComparison.Meeting> told = listing;
        for (Listing.Column<BorderComparison.Meeting> column : listing.columns()) {
            boolean isEmpty = listing.rows().stream()
                    .map(column.value())
                    .allMatch(value -> value == null || value instanceof List<?> names && names.isEmpty());
            told = isEmpty ? told.without(column.key()) : told;
        }
        return told;
    }

    /** One row for each group of the first: how it fits the second as a whole. */
    public static Listing<BorderComparison.Fit> fits(BorderComparison comparison, CooperationGround ground) {
        return new Listing<>(comparison.fits())
                .column("group", each -> each.group().name())
                .column("fit", each -> wordOf("cooperation.kind", each.kind()))
                .column("meets", each -> each.met().size())
                .column(
                        "meetsNames",
                        each -> each.met().stream().map(Grouping.Group::name).toList())
                .column("municipalities", each -> size(each.group()))
                .column("municipalitiesWithin", each -> each.group().members().isEmpty() ? null : each.within())
                .column("beyondNames", each -> ArrangementListing.names(each.beyond(), ground))
                .column("outsideMap", each -> outside(each.group(), ground));
    }

    /** One row for each group of a grouping: its municipalities, its area as dissolved from those on the map, and those that are not on it. */
    public static Listing<Grouping.Group> groups(CooperationGround ground, String grouping) {
        drawable(ground);
        return new Listing<>(ground.grouping(grouping).groups())
                .column("group", Grouping.Group::name)
                .column("memberNames", each -> ArrangementListing.names(each.members(), ground))
                .column(
                        "squareKilometres",
                        each -> squareKilometres(
                                ground, ground.ground().area(each).getArea()))
                .column("outsideMap", each -> outside(each, ground));
    }

    /** How many municipalities a group is made of; null when it is an area of its own. */
    private static @Nullable Integer size(Grouping.Group group) {
        return group.area() == null ? Integer.valueOf(group.members().size()) : null;
    }

    private static @Nullable BigDecimal squareKilometres(CooperationGround ground, double squareMetres) {
        return ground.isSchematic()
                ? null
                : BigDecimal.valueOf(squareMetres / SQUARE_METRES_IN_KILOMETRE).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<String> outside(Grouping.Group group, CooperationGround ground) {
        return ArrangementListing.names(ground.ground().outside(group.members()), ground);
    }

    /** A constant as answers write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The same code, that tables for people write as a word of the language. */
    private static Listing.Word wordOf(String family, Enum<?> constant) {
        return new Listing.Word(word(constant), family + "." + word(constant));
    }

    private static @Nullable BigDecimal share(CooperationGround ground, @Nullable Double share) {
        return share == null || ground.isSchematic()
                ? null
                : BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Borders of both and of either alone, each as one feature with {@code borders} of {@code both}, {@code first}, {@code second} or {@code outside}. */
    public static Map<String, Object> lines(CooperationGround ground, String first, String second) {
        drawable(ground);
        BorderLines lines = BorderLines.of(ground.ground(), ground.grouping(first), ground.grouping(second));
        MapFeatures features = new MapFeatures();
        features.add(lines.both(), Map.of("borders", "both"));
        features.add(lines.firstOnly(), Map.of("borders", "first"));
        features.add(lines.secondOnly(), Map.of("borders", "second"));
        features.add(lines.outside(), Map.of("borders", "outside"));
        return features.collection();
    }

    /** The groups of a grouping as areas, each dissolved from its municipalities; one without any on the map has no geometry. */
    public static Map<String, Object> areas(CooperationGround ground, String grouping) {
        drawable(ground);
        MapFeatures features = new MapFeatures();
        for (Grouping.Group group : ground.grouping(grouping).groups()) {
            Geometry area = ground.ground().area(group);
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("name", group.name());
            properties.put(
                    "members",
                    group.members().stream().map(MunicipalityNumber::digits).toList());
            properties.put("outsideMap", outside(group, ground));
            features.add(area, properties);
        }
        return features.collection();
    }
}
