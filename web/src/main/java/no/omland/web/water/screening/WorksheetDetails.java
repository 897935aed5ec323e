package no.omland.web.water.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.water.EcologicalClass;
import no.omland.water.GoalExemption;
import no.omland.water.Pressure;
import no.omland.water.WaterBody;
import no.omland.water.interest.Interest;
import no.omland.water.quality.BoundaryDistance;
import no.omland.water.quality.QualityElement;
import no.omland.water.screening.Worksheet;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one body beyond its row in the list: the same facts, whole rather than as text.
 *
 * @param gapInClasses between class and goal, null when either is unknown
 * @param interests every interest: true or false when a source says so, null when none does
 */
record WorksheetDetails(
        @Nullable Integer gapInClasses,
        @Nullable Integer deadlineYear,
        List<GoalExemption> exemptions,
        List<Pressure> pressures,
        List<Element> elements,
        Map<String, @Nullable Boolean> interests) {

    /**
     * One quality element.
     *
     * @param toWorse how far its value is from the next worse class, or null when that is not known
     */
    record Element(
            String name,
            @JsonProperty("class") EcologicalClass ecologicalClass,
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable BoundaryDistance toWorse) {

        static Element of(QualityElement element) {
            return new Element(
                    element.name(),
                    element.ecologicalClass(),
                    element.value(),
                    element.unit(),
                    element.year(),
                    element.toWorse().orElse(null));
        }
    }

    static WorksheetDetails of(Worksheet.Sheet sheet) {
        WaterBody body = sheet.finding().body();
        Map<String, @Nullable Boolean> interests = new LinkedHashMap<>();
        for (Interest interest : Interest.values()) {
            interests.put(interest.name(), sheet.interests().known().get(interest));
        }
        return new WorksheetDetails(
                body.gapInClasses().isPresent() ? body.gapInClasses().getAsInt() : null,
                body.objective().deadlineYear(),
                body.objective().exemptions(),
                body.pressures(),
                sheet.elements().stream().map(Element::of).toList(),
                interests);
    }

    /** The rows of a worksheet, each with its {@code details}. */
    static List<Map<String, @Nullable Object>> rows(Worksheet worksheet, Listing<Worksheet.Sheet> listing) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> listed = listing.objects();
        for (int i = 0; i < listed.size(); i++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>(listed.get(i));
            row.put("details", of(worksheet.sheets().get(i)));
            rows.add(row);
        }
        return rows;
    }
}
