package no.omland.web.water;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.water.ChemicalStatus;
import no.omland.water.WaterBody;

/** The columns that the table of bodies can be sorted by. Names sort as Norwegian does: … z æ ø å. Bodies without a value come last. */
enum BodyOrder {
    NAME,
    ID,
    CATEGORY,
    CLASS,
    GOAL,
    CHEMICAL,
    PRESSURES,
    MUNICIPALITY,
    AREA;

    static BodyOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "sort",
                        word,
                        String.join(
                                " · ",
                                Arrays.stream(values())
                                        .map(o -> o.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    /** The order of bodies, those without a value last in either direction; equal ones by id, so that pages never overlap. */
    Comparator<WaterBody> comparator(WorkspaceSnapshot snapshot, boolean descending) {
        Comparator<WaterBody> own = own(snapshot);
        return Comparator.comparing((WaterBody body) -> !hasValue(body))
                .thenComparing(descending ? own.reversed() : own)
                .thenComparing(WaterBody::id);
    }

    private boolean hasValue(WaterBody body) {
        return switch (this) {
            case ID, CATEGORY, PRESSURES -> true;
            case NAME -> body.name() != null;
            case CLASS -> body.ecologicalClass().isKnown();
            case GOAL -> body.objective().ecological().isKnown();
            case CHEMICAL -> body.chemicalStatus() != ChemicalStatus.UNKNOWN;
            case MUNICIPALITY -> !body.place().municipalities().isEmpty();
            case AREA -> body.place().area() != null;
        };
    }

    private Comparator<WaterBody> own(WorkspaceSnapshot snapshot) {
        Comparator<Object> norwegian = Collator.getInstance(Locale.forLanguageTag("nb"));
        return switch (this) {
            case NAME -> Comparator.comparing(WaterBody::title, norwegian);
            case ID -> Comparator.comparing(WaterBody::id);
            case CATEGORY -> Comparator.comparing(WaterBody::category);
            case CLASS -> Comparator.comparing(WaterBody::ecologicalClass);
            case GOAL -> Comparator.comparing(body -> body.objective().ecological());
            case CHEMICAL -> Comparator.comparing(WaterBody::chemicalStatus);
            case PRESSURES -> Comparator.comparing(body -> body.pressures().size());
            case MUNICIPALITY -> Comparator.comparing(body -> firstMunicipality(body, snapshot), norwegian);
            case AREA ->
                Comparator.comparing(
                        (WaterBody body) ->
                                Optional.ofNullable(body.place().area()).orElse(""),
                        norwegian);
        };
    }

    private static String firstMunicipality(WaterBody body, WorkspaceSnapshot snapshot) {
        return body.place().municipalities().stream()
                .findFirst()
                .map(snapshot::municipalityName)
                .orElse("");
    }
}
