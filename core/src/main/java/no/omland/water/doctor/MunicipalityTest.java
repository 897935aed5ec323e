package no.omland.water.doctor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.register.MunicipalityCode;

/** Codes of municipalities must be known, and should be today's. */
final class MunicipalityTest {

    private MunicipalityTest() {}

    static BodyTest bad(MunicipalityReforms reforms) {
        return codesOf(EnumSet.of(MunicipalityCode.UNKNOWN), reforms);
    }

    static BodyTest old(MunicipalityReforms reforms) {
        return codesOf(EnumSet.of(MunicipalityCode.FORMER, MunicipalityCode.SPLIT), reforms);
    }

    private static BodyTest codesOf(Set<MunicipalityCode> wrong, MunicipalityReforms reforms) {
        return BodyTest.of(body -> !body.words().municipalityCodes().isEmpty(), body -> {
            String codes = String.join(
                    ", ",
                    body.words().municipalityCodes().stream()
                            .filter(code -> wrong.contains(MunicipalityCode.of(code, reforms)))
                            .toList());
            return codes.isEmpty() ? Optional.empty() : BodyTest.when(true, codes);
        });
    }
}
