package no.omland.web.cooperation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.omland.cooperation.Arrangement;
import no.omland.cooperation.Arrangements;
import no.omland.cooperation.FunctionShares;
import no.omland.cooperation.Participant;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Listing;

/** Arrangements, who takes part in how many, which pairs share most, and what municipalities cooperate on, as lists. */
public final class ArrangementListing {

    private static final int LIKENESS_DECIMALS = 3;

    private ArrangementListing() {}

    /** In how many arrangements a municipality takes part, and whether it is on the map. */
    public record Taking(MunicipalityNumber number, int arrangements, boolean onMap) {}

    /**
     * The arrangements of the workspace.
     *
     * @throws DataException when there are none
     */
    public static Arrangements wanted(CooperationGround ground) {
        if (ground.arrangements().list().isEmpty()) {
            throw DataException.use(
                    "cooperation.no-arrangements", ground.snapshot().title());
        }
        return ground.arrangements();
    }

    /** One row for each arrangement. */
    public static Listing<Arrangement> arrangements(CooperationGround ground) {
        return new Listing<>(wanted(ground).list())
                .column("id", Arrangement::id)
                .column("name", Arrangement::name)
                .column("stated", Arrangement::stated)
                .column("named", each -> each.participants().size())
                .column("statedDiffers", Arrangement::statedDiffers)
                .column("members", each -> names(each.members(), ground))
                .column("outsideMap", each -> names(ground.ground().outside(each.members()), ground))
                .column(
                        "unresolved",
                        each -> each.unresolved().stream()
                                .map(Participant::written)
                                .toList());
    }

    /** One row for each municipality that takes part in any, and for each on the map. */
    public static Listing<Taking> municipalities(CooperationGround ground) {
        Map<MunicipalityNumber, Integer> counts = new TreeMap<>(wanted(ground).countByMunicipality());
        Set<MunicipalityNumber> onMap = ground.ground().onMap();
        if (onMap.size() <= counts.size() * 2) {
            onMap.forEach(each -> counts.putIfAbsent(each, 0));
        }
        List<Taking> rows = counts.entrySet().stream()
                .map(each -> new Taking(each.getKey(), each.getValue(), onMap.contains(each.getKey())))
                .sorted((a, b) -> b.arrangements() - a.arrangements())
                .toList();
        return new Listing<>(rows)
                .column("number", row -> row.number().digits())
                .column("name", row -> ground.name(row.number()))
                .column("arrangements", Taking::arrangements)
                .column("onMap", Taking::onMap);
    }

    /** One row for each two municipalities that share at least one, those that share most first. */
    public static Listing<Arrangements.Pair> pairs(CooperationGround ground) {
        return new Listing<>(wanted(ground).pairs())
                .column("firstNumber", pair -> pair.first().digits())
                .column("firstName", pair -> ground.name(pair.first()))
                .column("secondNumber", pair -> pair.second().digits())
                .column("secondName", pair -> ground.name(pair.second()))
                .column("shared", Arrangements.Pair::shared)
                .column("ofFirst", Arrangements.Pair::ofFirst)
                .column("ofSecond", Arrangements.Pair::ofSecond)
                .column(
                        "likeness",
                        pair -> BigDecimal.valueOf(pair.likeness()).setScale(LIKENESS_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * One row for each function: percent of municipalities by year, and percentage points from the first year to the last.
     *
     * @throws DataException when the workspace has no such table
     */
    public static Listing<FunctionShares.FunctionShare> functions(CooperationGround ground) {
        FunctionShares shares = ground.functions()
                .orElseThrow(() -> DataException.use(
                        "cooperation.no-functions", ground.snapshot().title()));
        Listing<FunctionShares.FunctionShare> listing =
                new Listing<>(shares.functions()).column("function", FunctionShares.FunctionShare::name);
        shares.years()
                .forEach(year -> listing.numbered(
                        "percent",
                        "percentOfYear",
                        year,
                        each -> each.percentByYear().get(year)));
        int first = shares.years().get(0);
        int last = shares.years().get(shares.years().size() - 1);
        return listing.column("change", each -> each.change(first, last).orElse(null));
    }

    static List<String> names(Iterable<MunicipalityNumber> numbers, CooperationGround ground) {
        List<String> names = new ArrayList<>();
        numbers.forEach(number -> names.add(ground.name(number)));
        return names;
    }
}
