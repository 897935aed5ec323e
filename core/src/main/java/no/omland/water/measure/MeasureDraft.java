package no.omland.water.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a person fills it in, field by field as text, and what is wrong with it. The fields are {@code id}, {@code bodies}, {@code name}, {@code type},
 * {@code answers}, {@code municipality}, {@code authority}, {@code sector}, {@code status}, {@code decided}, {@code start}, {@code end} and {@code costKroner}.
 *
 * @param measure what was filled in, or empty when anything is wrong
 * @param problems what is wrong, by field; empty when nothing is
 */
public record MeasureDraft(Optional<Measure> measure, List<Problem> problems) {

    /**
     * Something wrong with one field.
     *
     * @param code of the sentence and its hint in the message files
     */
    public record Problem(String field, String code, List<String> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }

        public String message(Language language) {
            return language.text(code, arguments.toArray());
        }

        public String hint(Language language) {
            return language.text(code + ".hint", arguments.toArray());
        }
    }

    public MeasureDraft {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a draft.
     *
     * @param id the measure's id, not blank
     * @param fields texts by field; a missing or blank one is not known
     */
    public static MeasureDraft of(String id, Map<String, String> fields, MunicipalityReforms reforms) {
        return new Reading(fields, reforms).run(id);
    }

    private static final class Reading {
        private final Map<String, String> fields;
        private final MunicipalityReforms reforms;
        private final List<Problem> problems = new ArrayList<>();

        Reading(Map<String, String> fields, MunicipalityReforms reforms) {
            this.fields = fields;
            this.reforms = reforms;
        }

        MeasureDraft run(String id) {
            List<WaterBodyId> bodies = bodies();
            if (text("type") == null && text("name") == null) {
                problem("type", "measure.no-type");
            }
            MeasureStatus status = status();
            LocalDate decided = day("decided", false);
            LocalDate start = day("start", false);
            LocalDate end = day("end", true);
            if (start != null && end != null && end.isBefore(start)) {
                problem("end", "measure.bad-order", start, end);
            }
            MunicipalityNumber municipality = municipality();
            Long costKroner = cost();
            if (!problems.isEmpty()) {
                return new MeasureDraft(Optional.empty(), problems);
            }
            return new MeasureDraft(
                    Optional.of(new Measure(
                            id.strip(),
                            bodies,
                            text("name"),
                            text("type"),
                            text("answers"),
                            municipality,
                            text("authority"),
                            text("sector"),
                            status,
                            decided,
                            start,
                            end,
                            costKroner,
                            Map.of())),
                    List.of());
        }

        private List<WaterBodyId> bodies() {
            String text = text("bodies");
            List<WaterBodyId> bodies = text == null ? List.of() : MeasureTable.bodies(text);
            if (bodies.isEmpty()) {
                problem("bodies", "measure.no-bodies");
            }
            return bodies;
        }

        private MeasureStatus status() {
            String text = text("status");
            Optional<MeasureStatus> status =
                    text == null ? Optional.of(MeasureStatus.UNKNOWN) : MeasureStatus.find(text);
            if (status.isEmpty()) {
                problem("status", "measure.bad-status", text);
            }
            return status.orElse(MeasureStatus.UNKNOWN);
        }

        private @Nullable LocalDate day(String field, boolean endOfYear) {
            String text = text(field);
            if (text == null) {
                return null;
            }
            Optional<LocalDate> day = MeasureValues.day(text, endOfYear);
            if (day.isEmpty()) {
                problem(field, "measure.bad-date", text);
            }
            return day.orElse(null);
        }

        private @Nullable MunicipalityNumber municipality() {
            String text = text("municipality");
            if (text == null) {
                return null;
            }
            Optional<MunicipalityNumber> number = MeasureValues.municipality(text, reforms);
            if (number.isEmpty()) {
                problem("municipality", "measure.bad-municipality", text);
            }
            return number.orElse(null);
        }

        private @Nullable Long cost() {
            String text = text("costKroner");
            if (text == null) {
                return null;
            }
            Optional<Long> kroner = MeasureValues.kroner(text);
            if (kroner.isEmpty()) {
                problem("costKroner", "measure.bad-cost", text);
            }
            return kroner.orElse(null);
        }

        private @Nullable String text(String field) {
            String text = fields.get(field);
            return text == null || text.isBlank() ? null : text.strip();
        }

        private void problem(String field, String code, @Nullable Object... arguments) {
            List<String> words = new ArrayList<>();
            for (Object argument : arguments) {
                words.add(String.valueOf(argument));
            }
            problems.add(new Problem(field, code, words));
        }
    }
}
