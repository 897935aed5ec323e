package no.omland.web.water.screening;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.coverage.Amount;
import no.omland.maps.pack.PackLanguage;
import no.omland.water.Pressure;
import no.omland.water.quality.BoundaryDistance;
import no.omland.water.quality.QualityElement;
import no.omland.water.screening.ConcernedBody;
import no.omland.water.screening.Worksheet;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** A worksheet as a list: one row for each body. */
public final class WorksheetListing {

    private static final int DECIMALS = 1;
    private static final int SIGNIFICANT_DIGITS = 6;

    private WorksheetListing() {}

    /** What fits on a line. */
    public static Listing<Worksheet.Sheet> brief(Worksheet worksheet) {
        return start(worksheet)
                .column(
                        "goalMet",
                        sheet -> sheet.finding().body().meetsObjective().orElse(null))
                .column("open", sheet -> sheet.open().size());
    }

    /** Everything on one line of text for each body, for CSV. */
    public static Listing<Worksheet.Sheet> of(Worksheet worksheet, PackLanguage language) {
        return whole(worksheet)
                .column(
                        "pressures",
                        sheet -> sheet.finding().body().pressures().stream()
                                .map(pressure -> pressure.type() + " (" + pressure.degree() + ")")
                                .toList())
                .column(
                        "elements",
                        sheet -> sheet.elements().stream()
                                .map(WorksheetListing::element)
                                .toList())
                .column(
                        "interestsAtStake",
                        sheet -> sheet.interests().atStake().stream().sorted().toList())
                .column("open", sheet -> List.copyOf(sheet.open()))
                .column("ask", sheet -> ask(sheet, language));
    }

    /**
     * Everything, pressures and elements as objects, for JSON.
     *
     * @param language of what to ask for
     */
    public static Listing<Worksheet.Sheet> structured(Worksheet worksheet, PackLanguage language) {
        return whole(worksheet)
                .column(
                        "pressures",
                        sheet -> sheet.finding().body().pressures().stream()
                                .map(WorksheetListing::pressure)
                                .toList())
                .column(
                        "elements",
                        sheet -> sheet.elements().stream()
                                .map(WorksheetListing::elementParts)
                                .toList())
                .column(
                        "interestsAtStake",
                        sheet -> sheet.interests().atStake().stream().sorted().toList())
                .column("open", sheet -> List.copyOf(sheet.open()))
                .column("ask", sheet -> ask(sheet, language));
    }

    private static Listing<Worksheet.Sheet> whole(Worksheet worksheet) {
        return start(worksheet)
                .column("modification", sheet -> sheet.finding().body().modification())
                .column("goal", sheet -> sheet.finding().body().objective().ecological())
                .column(
                        "goalMet",
                        sheet -> sheet.finding().body().meetsObjective().orElse(null))
                .column("chemical", sheet -> sheet.finding().body().chemicalStatus());
    }

    /** What is not known, each in a sentence with what to ask for. */
    private static List<String> ask(Worksheet.Sheet sheet, PackLanguage language) {
        return sheet.open().stream().map(language::word).toList();
    }

    private static Map<String, @Nullable Object> pressure(Pressure pressure) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("type", pressure.type());
        parts.put("degree", pressure.degree());
        return parts;
    }

    private static Map<String, @Nullable Object> elementParts(QualityElement element) {
        Optional<BoundaryDistance> toWorse = element.toWorse();
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("name", element.name());
        parts.put("group", element.group());
        parts.put("class", element.ecologicalClass());
        Double value = element.value();
        parts.put("value", value == null ? null : significant(value));
        parts.put("unit", element.unit());
        parts.put("boundary", toWorse.map(to -> significant(to.boundary())).orElse(null));
        parts.put("beyond", toWorse.map(BoundaryDistance::beyond).orElse(null));
        parts.put("distance", toWorse.map(to -> significant(to.distance())).orElse(null));
        parts.put("year", element.year());
        return parts;
    }

    /** What a laboratory can tell; the digits after that are of the computer's making. */
    private static BigDecimal significant(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .round(new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Listing<Worksheet.Sheet> start(Worksheet worksheet) {
        return new Listing<>(worksheet.sheets())
                .column("id", sheet -> sheet.finding().body().id().text())
                .column("name", sheet -> sheet.finding().body().name())
                .column("category", sheet -> sheet.finding().body().category())
                .column("relation", sheet -> sheet.finding().relation())
                .column("distanceMetres", sheet -> rounded(sheet.finding().distanceMetres()))
                .column("lengthWithinMetres", sheet -> within(sheet.finding(), Amount.LENGTH_METRES))
                .column("areaWithinSquareMetres", sheet -> within(sheet.finding(), Amount.AREA_SQUARE_METRES))
                .column(
                        "sharePercent",
                        sheet -> sheet.finding().measured() == null
                                ? null
                                : rounded(100 * sheet.finding().share()))
                .column("class", sheet -> sheet.finding().body().ecologicalClass());
    }

    private static String element(QualityElement element) {
        return element.name() + " " + element.ecologicalClass()
                + element.toWorse()
                        .map(to -> String.format(
                                Locale.ROOT,
                                " (%s to %s)",
                                significant(to.distance()).toPlainString(),
                                to.beyond()))
                        .orElse("");
    }

    private static @Nullable BigDecimal within(ConcernedBody finding, Amount amount) {
        return Optional.of(finding)
                .filter(each -> each.measured() == amount)
                .map(each -> rounded(each.within()))
                .orElse(null);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
