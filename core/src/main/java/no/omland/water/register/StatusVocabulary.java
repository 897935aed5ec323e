package no.omland.water.register;

import java.util.Optional;
import no.omland.water.EcologicalClass;

/** What the words of sources mean, for those who read other tables than those of bodies. */
public final class StatusVocabulary {

    private StatusVocabulary() {}

    /** The ecological class that a word stands for, UNKNOWN for one that says so; empty when the word is in no list. */
    public static Optional<EcologicalClass> ecological(String word) {
        return StatusWords.find(StatusWords.WordList.ECOLOGICAL, word)
                .map(meaning -> meaning.equals(StatusWords.NOT_APPLICABLE)
                        ? EcologicalClass.UNKNOWN
                        : EcologicalClass.valueOf(meaning));
    }
}
