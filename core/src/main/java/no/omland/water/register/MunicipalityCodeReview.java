package no.omland.water.register;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.municipality.MunicipalityReforms.Successor;

/** Tells, once for each code, which of the municipality codes of a source are not today's municipalities, and of how many bodies. */
public final class MunicipalityCodeReview {

    private MunicipalityCodeReview() {}

    /** Reviews the column of municipality numbers of bodies that were read from a source, if it has one. */
    public static void report(FeatureSet bodies, MunicipalityReforms reforms, IssueLog log) {
        int column = bodies.schema().indexOf(WaterBodyColumns.MUNICIPALITY_NUMBERS);
        Map<String, Integer> bodiesOfCode = new TreeMap<>();
        for (Feature body : bodies.features()) {
            String codes = body.text(column);
            for (String code : codes == null ? new String[0] : codes.split(",", -1)) {
                if (!code.isBlank()) {
                    bodiesOfCode.merge(code.strip(), 1, Integer::sum);
                }
            }
        }
        bodiesOfCode.forEach((code, count) -> review(code, count, reforms, log));
    }

    private static void review(String code, int count, MunicipalityReforms reforms, IssueLog log) {
        Optional<MunicipalityNumber> number = MunicipalityNumber.find(code);
        if (number.isEmpty()) {
            log.add(
                    code.matches("[A-Z]{2}") ? IssueCode.MUNICIPALITY_ABROAD : IssueCode.MUNICIPALITY_UNKNOWN,
                    code.matches("[A-Z]{2}") ? new Object[] {count, code} : new Object[] {code});
            return;
        }
        if (!number.get().digits().equals(code)) {
            log.add(IssueCode.MUNICIPALITY_ZERO_RESTORED, code, number.get());
        }
        Optional<Successor> successor = reforms.find(number.get());
        if (successor.isEmpty()) {
            boolean atSea = code.startsWith("21") || code.startsWith("22") || code.startsWith("23");
            log.add(
                    atSea ? IssueCode.MUNICIPALITY_AT_SEA : IssueCode.MUNICIPALITY_UNKNOWN,
                    atSea ? new Object[] {count, code} : new Object[] {code});
        } else if (successor.get().isSplit()) {
            log.add(
                    IssueCode.MUNICIPALITY_SPLIT,
                    count,
                    code,
                    successor.get().candidates().stream().map(Object::toString).collect(Collectors.joining(", ")));
        } else if (!successor.get().today().equals(number.get())) {
            log.add(
                    IssueCode.MUNICIPALITY_FORMER,
                    count,
                    code,
                    successor.get().today(),
                    successor.get().name());
        }
    }
}
