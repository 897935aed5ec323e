package no.omland.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.scenario.Assessment;

/** The assessment as written: what the criteria are called, and each alternative with its title and judgements. */
final class AssessmentReading {

    private AssessmentReading() {}

    static Assessment of(DocumentValue value, Lines lines) {
        value.only("criteria", "alternatives");
        Map<String, String> criteria = new LinkedHashMap<>();
        value.get("criteria").entries().forEach((name, title) -> criteria.put(name, title.text()));
        Map<String, Assessment.Alternative> alternatives = new LinkedHashMap<>();
        value.find("alternatives")
                .ifPresent(all -> all.entries().forEach((name, each) -> {
                    lines.note(each, "assessment", name);
                    alternatives.put(name, alternative(name, each, criteria));
                }));
        return new Assessment(criteria, alternatives);
    }

    private static Assessment.Alternative alternative(
            String alternative, DocumentValue value, Map<String, String> criteria) {
        value.only("title", "judgements");
        Map<String, Assessment.Judgement> judgements = new LinkedHashMap<>();
        value.find("judgements")
                .ifPresent(all -> all.entries().forEach((criterion, each) -> {
                    if (!criteria.containsKey(criterion)) {
                        throw DataException.data(
                                "scenario.criterion", each.where(), criterion, String.join(", ", criteria.keySet()));
                    }
                    each.only("advantage", "drawback", "source");
                    judgements.put(
                            criterion,
                            new Assessment.Judgement(
                                    PartReading.text(each, "advantage"),
                                    PartReading.text(each, "drawback"),
                                    source(each, alternative, criterion)));
                }));
        return new Assessment.Alternative(value.get("title").text(), judgements);
    }

    /** A judgement without one is nobody's; the page writes that it is one's own. */
    private static String source(DocumentValue judgement, String alternative, String criterion) {
        return judgement
                .find("source")
                .map(DocumentValue::text)
                .orElseThrow(() ->
                        DataException.data("scenario.judgement-source", judgement.where(), alternative, criterion));
    }
}
