package no.omland.web.water.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import no.omland.coverage.MeasuringSystem;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodySelection;
import no.omland.water.share.MunicipalShares;
import no.omland.water.share.ShareCount;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** The list of municipalities' parts. Bodies are given to three decimals, lengths in metres and areas in square metres. */
public final class ShareListing {

    private static final int PARTS = 3;

    private ShareListing() {}

    public static Listing<MunicipalShares.Row> of(MunicipalShares shares, WorkspaceSnapshot snapshot) {
        return new Listing<>(shares.rows())
                .column("number", row -> text(row.number()))
                .column("name", row -> name(row.number(), snapshot))
                .column("bodies", MunicipalShares.Row::bodies)
                .column("partlyElsewhere", row -> row.bodies() - row.alone())
                .column("naturalShares", row -> parts(row.natural().total()))
                .column("naturalKnownShares", row -> parts(row.natural().known()))
                .column("naturalGoodOrBetterShares", row -> parts(row.natural().goodOrBetter()))
                .column("naturalGoodOrBetterPercent", row -> percent(row.natural()))
                .column("potentialShares", row -> parts(row.potential().total()))
                .column("potentialKnownShares", row -> parts(row.potential().known()))
                .column("potentialGoodShares", row -> parts(row.potential().goodOrBetter()))
                .column("unspecifiedShares", row -> parts(row.unspecified().total()))
                .column("riverMetres", row -> Math.round(row.lineMetres()))
                .column("areaSquareMetres", row -> Math.round(row.areaSquareMetres()));
    }

    /**
     * Divides the bodies that are chosen. When municipalities are, only their rows are given: what of their bodies lies in a neighbour is no figure of the
     * neighbour's.
     */
    public static MunicipalShares shares(
            WaterBodySelection selection, WorkspaceSnapshot snapshot, MeasuringSystem system) {
        MunicipalShares all = shares(selection.of(snapshot.waterBodies()), snapshot, system);
        return selection.municipalities().isEmpty() ? all : all.only(selection.municipalities());
    }

    private static MunicipalShares shares(List<WaterBody> bodies, WorkspaceSnapshot snapshot, MeasuringSystem system) {
        if (snapshot.municipalities().list().isEmpty()) {
            throw DataException.use("coverage.no-municipalities", snapshot.title());
        }
        return MunicipalShares.of(bodies, snapshot.municipalities(), WorkspaceSnapshot.CRS, system);
    }

    /** The plane that someone asks for: {@code national}, the usual, or {@code equal-area}. */
    public static MeasuringSystem system(@Nullable String word) {
        if (word == null) {
            return MeasuringSystem.NATIONAL;
        }
        try {
            return MeasuringSystem.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw DataException.use("selection.unknown", "projection", word, "national · equal-area");
        }
    }

    private static @Nullable String text(@Nullable MunicipalityNumber number) {
        return number == null ? null : number.digits();
    }

    private static @Nullable String name(@Nullable MunicipalityNumber number, WorkspaceSnapshot snapshot) {
        return number == null ? null : snapshot.municipalityName(number);
    }

    private static BigDecimal parts(double bodies) {
        return BigDecimal.valueOf(bodies).setScale(PARTS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal percent(ShareCount count) {
        return count.known() == 0
                ? null
                : BigDecimal.valueOf(100 * count.goodOrBetter() / count.known()).setScale(1, RoundingMode.HALF_UP);
    }
}
