package no.omland.scenario;

import java.util.Map;

/**
 * What figures do not tell, in words: alternatives judged by criteria, as evaluations of host municipalities do.
 *
 * @param criteria what each is called, by its short name
 * @param alternatives by short name; scenarios name the one they belong to
 */
public record Assessment(Map<String, String> criteria, Map<String, Alternative> alternatives) {

    public static final Assessment NONE = new Assessment(Map.of(), Map.of());

    public Assessment {
        criteria = Study.kept(criteria);
        alternatives = Study.kept(alternatives);
    }

    /** @param judgements by criterion; not every criterion need be judged */
    public record Alternative(String title, Map<String, Judgement> judgements) {
        public Alternative {
            judgements = Study.kept(judgements);
        }
    }

    /** What speaks for and against, either of them empty when nothing does, and who says so. */
    public record Judgement(String advantage, String drawback, String source) {}
}
