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

/** How two groupings lie to each other, as a list and as a map. Shares have four decimals, areas are in square kilometres with two. */
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
                .column("sharedNames", each -> ArrangementListing.names(each.municipalities(), ground))
                .column("dividedNames", each -> ArrangementListing.names(new TreeSet<>(each.divided()), ground))
                .column("squareKilometres", each -> squareKilometres(each.squareMetres()))
                .column("shareOfFirst", each -> share(each.shareOfFirst()))
                .column("shareOfSecond", each -> share(each.shareOfSecond()))
                .column("people", BorderComparison.Meeting::people)
                .column("peopleOfFirst", BorderComparison.Meeting::peopleOfFirst)
                .column("peopleOfSecond", BorderComparison.Meeting::peopleOfSecond);
    }

    /** One row for each group of the first: how it fits the second as a whole. */
    public static Listing<BorderComparison.Fit> fits(BorderComparison comparison, CooperationGround ground) {
        return new Listing<>(comparison.fits())
                .column("group", each -> each.group().name())
                .column("fit", each -> wordOf("cooperation.kind", each.kind()))
                .column("meets", BorderComparison.Fit::meets)
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
                        each -> squareKilometres(ground.ground().area(each).getArea()))
                .column("outsideMap", each -> outside(each, ground));
    }

    private static BigDecimal squareKilometres(double squareMetres) {
        return BigDecimal.valueOf(squareMetres / SQUARE_METRES_IN_KILOMETRE).setScale(2, RoundingMode.HALF_UP);
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

    private static @Nullable BigDecimal share(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
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
