package no.omland.dataset.cooperation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.cooperation.Arrangements;
import no.omland.cooperation.Grouping;
import no.omland.cooperation.MunicipalGround;
import no.omland.municipality.County;
import no.omland.municipality.MunicipalityNumber;

/** The groupings that need no table. */
final class UsualGroupings {

    private UsualGroupings() {}

    /** The municipalities on the map by county. */
    static Grouping counties(MunicipalGround ground) {
        Map<String, Set<MunicipalityNumber>> byCounty = new TreeMap<>();
        ground.onMap()
                .forEach(number -> byCounty.computeIfAbsent(
                                County.of(number)
                                        .map(County::title)
                                        .orElse(number.digits().substring(0, 2)),
                                any -> new TreeSet<>())
                        .add(number));
        return new Grouping(
                "counties",
                "counties",
                byCounty.entrySet().stream()
                        .map(each -> Grouping.Group.of(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Each municipality on the map by itself. */
    static Grouping municipalities(MunicipalGround ground, Function<MunicipalityNumber, String> names) {
        return new Grouping(
                "municipalities",
                "municipalities",
                ground.onMap().stream()
                        .map(number -> Grouping.Group.of(names.apply(number), Set.of(number)))
                        .toList());
    }

    /** Every arrangement as a group; they overlap. */
    static Grouping all(Arrangements arrangements) {
        List<Grouping.Group> groups = arrangements.list().stream()
                .map(each -> Grouping.Group.of(each.name(), each.members()))
                .toList();
        return new Grouping("arrangements", "arrangements", groups);
    }
}
