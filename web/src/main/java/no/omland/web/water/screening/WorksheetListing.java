package no.omland.web.water.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.omland.coverage.Amount;
import no.omland.water.Pressure;
import no.omland.water.quality.QualityElement;
import no.omland.water.screening.Finding;
import no.omland.water.screening.Worksheet;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** A worksheet as a list: one row for each body. */
public final class WorksheetListing {

    private static final int DECIMALS = 1;

    private WorksheetListing() {}

    /** What fits on a line. */
    public static Listing<Worksheet.Sheet> brief(Worksheet worksheet) {
        return start(worksheet)
                .column(
                        "goalMet",
                        sheet -> sheet.finding().body().meetsObjective().orElse(null))
                .column("open", sheet -> sheet.open().size());
    }

    /** Everything. */
    public static Listing<Worksheet.Sheet> of(Worksheet worksheet) {
        return start(worksheet)
                .column(
                        "modification",
                        sheet -> sheet.finding().body().modification().name())
                .column(
                        "goal",
                        sheet -> sheet.finding().body().objective().ecological().name())
                .column(
                        "goalMet",
                        sheet -> sheet.finding().body().meetsObjective().orElse(null))
                .column(
                        "chemical",
                        sheet -> sheet.finding().body().chemicalStatus().name())
                .column("pressures", sheet -> pressures(sheet.finding().body().pressures()))
                .column(
                        "elements",
                        sheet -> sheet.elements().stream()
                                .map(WorksheetListing::element)
                                .toList())
                .column(
                        "interestsAtStake",
                        sheet -> sheet.interests().atStake().stream().sorted().toList())
                .column("open", sheet -> List.copyOf(sheet.open()));
    }

    private static Listing<Worksheet.Sheet> start(Worksheet worksheet) {
        return new Listing<>(worksheet.sheets())
                .column("id", sheet -> sheet.finding().body().id().text())
                .column("name", sheet -> sheet.finding().body().name())
                .column("category", sheet -> sheet.finding().body().category().name())
                .column("relation", sheet -> sheet.finding().relation().name())
                .column("distanceMetres", sheet -> rounded(sheet.finding().distanceMetres()))
                .column("lengthWithinMetres", sheet -> within(sheet.finding(), Amount.LENGTH_METRES))
                .column("areaWithinSquareMetres", sheet -> within(sheet.finding(), Amount.AREA_SQUARE_METRES))
                .column(
                        "sharePercent",
                        sheet -> sheet.finding().measured() == null
                                ? null
                                : rounded(100 * sheet.finding().share()))
                .column(
                        "class",
                        sheet -> sheet.finding().body().ecologicalClass().name());
    }

    private static List<String> pressures(List<Pressure> pressures) {
        return pressures.stream()
                .map(pressure -> pressure.type() + " (" + pressure.degree() + ")")
                .toList();
    }

    private static String element(QualityElement element) {
        return element.name() + " " + element.ecologicalClass()
                + element.toWorse()
                        .map(to -> String.format(
                                Locale.ROOT, " (%s to %s)", BigDecimal.valueOf(to.distance()), to.beyond()))
                        .orElse("");
    }

    private static @Nullable BigDecimal within(Finding finding, Amount amount) {
        return Optional.of(finding)
                .filter(each -> each.measured() == amount)
                .map(each -> rounded(each.within()))
                .orElse(null);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
