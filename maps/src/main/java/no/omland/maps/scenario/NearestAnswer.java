package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.comparison.WeekdayShift;

/** Whose way is shortest, and who gets further away, in sentences. Where opening days differ, an office that is nearer is not always open, so the answer is of any weekday and the other beside it. */
final class NearestAnswer {

    private final StudyFindings findings;
    private final ScenarioWords words;

    NearestAnswer(StudyFindings findings, ScenarioWords words) {
        this.findings = findings;
        this.words = words;
    }

    /** Most people who reach an office on a day of their own choosing, then the least mean time of them. */
    private static final Comparator<ScenarioFindings> NEAREST_ON_ANY_DAY = Comparator.comparingLong(
                    (ScenarioFindings each) -> -Math.round(each.people().reached()))
            .thenComparingDouble(each -> each.people().meanTenthSeconds().orElse(Double.MAX_VALUE));

    String best() {
        ScenarioFindings nearest = findings.nearest();
        String mean = words.minutes(nearest.people().meanTenthSeconds());
        if (!findings.openingDaysTell()) {
            return words.text("answer.nearest", nearest.title(), mean);
        }
        String weekday = words.text(
                "answer.nearest-weekday",
                nearest.title(),
                words.minutes(nearest.people().weekdayMeanTenthSeconds()),
                mean);
        ScenarioFindings ownDay =
                findings.scenarios().stream().min(NEAREST_ON_ANY_DAY).orElseThrow();
        return words.minutes(ownDay.people().meanTenthSeconds()).equals(mean)
                ? weekday
                : weekday + " "
                        + words.text(
                                "answer.nearest-own-day",
                                ownDay.title(),
                                words.minutes(ownDay.people().meanTenthSeconds()),
                                words.minutes(ownDay.people().weekdayMeanTenthSeconds()));
    }

    /** Who gets further and who nearer; on any weekday too, where that is not the same. */
    List<String> change(ScenarioFindings each) {
        Shift shift = each.change().orElseThrow().everybody().people();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "answer.people",
                words.peopleOf(shift.further(), shift.all()),
                words.people(shift.nearer()),
                words.minutes(shift.meanBeforeTenthSeconds()),
                words.minutes(shift.meanAfterTenthSeconds())));
        WeekdayShift weekday = shift.weekday();
        if (!each.isOpenAllWeekdays() || !findings.first().isOpenAllWeekdays()) {
            sentences.add(words.text(
                    "answer.people-weekday",
                    words.peopleOf(weekday.further(), shift.all()),
                    words.people(weekday.nearer()),
                    words.minutes(weekday.meanBeforeTenthSeconds()),
                    words.minutes(weekday.meanAfterTenthSeconds())));
        }
        if (Math.round(weekday.fewerDays()) > 0) {
            sentences.add(words.text(
                    "answer.fewer-days",
                    words.people(weekday.fewerDays()),
                    words.decimal(weekday.daysBefore().orElse(0), 1),
                    words.decimal(weekday.daysAfter().orElse(0), 1)));
        }
        return sentences;
    }
}
