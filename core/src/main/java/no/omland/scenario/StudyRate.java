package no.omland.scenario;

import java.math.BigDecimal;
import java.util.Map;
import no.omland.account.RateKind;
import no.omland.account.RoomsRate;
import no.omland.issue.Language;

/**
 * A named parameter of the accounts.
 *
 * @param value in its unit
 * @param unit such as {@code kr/km}
 * @param source where it is from, or that it is somebody's judgement
 * @param date from which it holds, as written
 * @param ferries of the fare of ferries, the fares of those that have one of their own, by the ferry's name; of other rates none
 */
public record StudyRate(BigDecimal value, String unit, String source, String date, Map<String, BigDecimal> ferries) {

    /** What rooms cost for each position a year, where an office does not tell; a rate that has no usual value. */
    public static final String ROOMS_PER_POSITION = RoomsRate.KEY;

    public StudyRate {
        ferries = Study.kept(ferries);
    }

    /** The same for every ferry. */
    public StudyRate(BigDecimal value, String unit, String source, String date) {
        this(value, unit, source, date, Map.of());
    }

    /** The unit as people read it, in a language: the usual word for it where it is a spelling of a unit that accounts know, else as it is written. @param name of the rate */
    public String unitName(String name, Language language) {
        if (name.equals(ROOMS_PER_POSITION) && RoomsRate.isUnit(unit)) {
            return RoomsRate.unit(language);
        }
        return RateKind.find(name)
                .filter(kind -> kind.isUnit(unit))
                .map(kind -> kind.unit(language))
                .orElse(unit);
    }
}
