package no.omland.water.register;

import java.util.Optional;
import no.omland.feature.Feature;
import no.omland.importing.ColumnMapping;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.PressureDegree;
import no.omland.water.RegisterWords;
import no.omland.water.register.StatusWords.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads class, goal and modification out of one row. Exports say them in three ways: lakes name the modification in a column of its own; rivers merge
 * status and potential into one column; coast only says {@code Ikke relevant} for the status of a body that has a potential. A
 * workspace's own layer holds class and goal ready in a column each.
 */
final class StatusReading {

    private final ColumnMapping columns;
    private final IssueLog log;

    StatusReading(ColumnMapping columns, IssueLog log) {
        this.columns = columns;
        this.log = log;
    }

    /** Whether the source says anything of ecological class. */
    boolean hasClass() {
        return columns.has("class")
                || columns.has("ecologicalStatus")
                || columns.has("ecologicalPotential")
                || columns.has("ecologicalStatusOrPotential");
    }

    /** Whether the source says anything of ecological goals. */
    boolean hasGoal() {
        return columns.has("goal")
                || columns.has("ecologicalGoal")
                || columns.has("potentialGoal")
                || columns.has("ecologicalOrPotentialGoal");
    }

    /** Whether the modification can be told: by its own column, or by a status column that says when it does not apply. */
    boolean hasModification() {
        return columns.has("modification") || columns.has("ecologicalStatus") && columns.has("ecologicalPotential");
    }

    Modification modification(Feature row, long rowNumber) {
        if (columns.has("modification")) {
            String word = columns.text(row, "modification");
            return word == null
                    ? Modification.UNKNOWN
                    : find(WordList.MODIFICATION, word, IssueCode.MODIFICATION_UNKNOWN_WORD, "modification", rowNumber)
                            .map(Modification::valueOf)
                            .orElse(Modification.UNKNOWN);
        }
        String status = columns.text(row, "ecologicalStatus");
        if (status == null) {
            return Modification.UNKNOWN;
        }
        return StatusWords.find(WordList.ECOLOGICAL, status)
                        .filter(StatusWords.NOT_APPLICABLE::equals)
                        .isPresent()
                ? Modification.HEAVILY_MODIFIED
                : Modification.NATURAL;
    }

    EcologicalClass ecologicalClass(Feature row, Modification modification, long rowNumber) {
        if (columns.has("class")) {
            return ecological(row, "class", IssueCode.STATUS_UNKNOWN_WORD, rowNumber);
        }
        return judged(
                row,
                modification,
                "ecologicalStatusOrPotential",
                "ecologicalPotential",
                "ecologicalStatus",
                IssueCode.STATUS_UNKNOWN_WORD,
                rowNumber);
    }

    EcologicalClass goal(Feature row, Modification modification, long rowNumber) {
        if (columns.has("goal")) {
            return ecological(row, "goal", IssueCode.GOAL_UNKNOWN_WORD, rowNumber);
        }
        return judged(
                row,
                modification,
                "ecologicalOrPotentialGoal",
                "potentialGoal",
                "ecologicalGoal",
                IssueCode.GOAL_UNKNOWN_WORD,
                rowNumber);
    }

    ChemicalStatus chemical(Feature row, String field, IssueCode unknownWord, long rowNumber) {
        String word = columns.text(row, field);
        return word == null
                ? ChemicalStatus.UNKNOWN
                : find(WordList.CHEMICAL, word, unknownWord, field, rowNumber)
                        .map(ChemicalStatus::valueOf)
                        .orElse(ChemicalStatus.UNKNOWN);
    }

    PressureDegree degree(Feature row, long rowNumber) {
        String word = columns.text(row, "pressureDegree");
        return word == null
                ? PressureDegree.UNKNOWN
                : find(WordList.DEGREE, word, IssueCode.DEGREE_UNKNOWN_WORD, "pressureDegree", rowNumber)
                        .map(PressureDegree::valueOf)
                        .orElse(PressureDegree.UNKNOWN);
    }

    /** The class in the column that applies to the body; every column is read, so that an unknown word in any is reported. */
    private EcologicalClass judged(
            Feature row,
            Modification modification,
            String merged,
            String potential,
            String status,
            IssueCode unknownWord,
            long rowNumber) {
        EcologicalClass ofMerged = ecological(row, merged, unknownWord, rowNumber);
        EcologicalClass ofPotential = ecological(row, potential, unknownWord, rowNumber);
        EcologicalClass ofStatus = ecological(row, status, unknownWord, rowNumber);
        EcologicalClass own = modification.hasPotential() ? ofPotential : ofStatus;
        EcologicalClass found = own.isKnown() ? own : ofMerged;
        return modification.hasPotential() && found == EcologicalClass.HIGH ? EcologicalClass.GOOD : found;
    }

    private EcologicalClass ecological(Feature row, String field, IssueCode unknownWord, long rowNumber) {
        String word = columns.text(row, field);
        return word == null
                ? EcologicalClass.UNKNOWN
                : find(WordList.ECOLOGICAL, word, unknownWord, field, rowNumber)
                        .filter(meaning -> !meaning.equals(StatusWords.NOT_APPLICABLE))
                        .map(EcologicalClass::valueOf)
                        .orElse(EcologicalClass.UNKNOWN);
    }

    /**
     * What the column of a field says, or that of another field when it is blank: a class, {@code UNKNOWN}, {@code NOT_APPLICABLE}, {@code BLANK} when both are
     * blank, or null when there is no such column or it says something else. An unknown word is reported by {@link #ecologicalClass} and {@link #goal}.
     */
    @Nullable
    String given(Feature row, String field, String otherwise) {
        String own = columns.text(row, field);
        String word = own == null ? columns.text(row, otherwise) : own;
        if (word == null) {
            return columns.has(field) || columns.has(otherwise) ? RegisterWords.GivenClass.BLANK.name() : null;
        }
        return StatusWords.find(WordList.ECOLOGICAL, word).orElse(null);
    }

    private Optional<String> find(WordList list, String word, IssueCode unknownWord, String field, long rowNumber) {
        Optional<String> meaning = StatusWords.find(list, word);
        if (meaning.isEmpty()) {
            log.addAt(unknownWord, rowNumber, columns.columnName(field), word);
        }
        return meaning;
    }
}
