package no.omland.water.measure;

import java.util.Optional;

/** How far a measure has come. */
public enum MeasureStatus {
    PROPOSED,
    PLANNED,
    IN_PROGRESS,
    /** Done, or in operation. */
    FINISHED,
    CANCELLED,
    UNKNOWN;

    /** The status that a word stands for in {@code measure-words.csv}, in Norwegian or English; empty when it is in no list. */
    public static Optional<MeasureStatus> find(String word) {
        return MeasureWords.find("status", word).map(MeasureStatus::valueOf);
    }
}
