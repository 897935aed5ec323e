package no.omland.water;

/**
 * The goal of one body (vannforskriften §§ 4–6, 9, 10).
 *
 * @param ecological the class it is to reach, in status or potential as the body is judged; UNKNOWN when none is set
 * @param chemical likewise
 */
public record EnvironmentalObjective(EcologicalClass ecological, ChemicalStatus chemical) {

    public static final EnvironmentalObjective NONE =
            new EnvironmentalObjective(EcologicalClass.UNKNOWN, ChemicalStatus.UNKNOWN);
}
