package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.List;
import no.omland.water.Modification;
import no.omland.water.figures.GoalCount;
import no.omland.water.figures.StatusFigures;

/** How many miss their own goal, natural, heavily modified and artificial bodies apart. */
final class MissedGoals {

    private MissedGoals() {}

    /** One text for each modification of which any class and goal are known, such as {@code 77 av 160 naturlige}; a dash when there is none. */
    static List<String> missed(PackLanguage texts, StatusFigures figures) {
        List<String> parts = new ArrayList<>();
        for (Modification modification : Modification.values()) {
            GoalCount goal = figures.goal(modification);
            if (goal.known() > 0) {
                parts.add(texts.text(
                        "missed-of." + modification, texts.number(goal.missed()), texts.number(goal.known())));
            }
        }
        return parts.isEmpty() ? List.of("–") : parts;
    }
}
