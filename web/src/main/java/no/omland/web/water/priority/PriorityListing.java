package no.omland.web.water.priority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.water.WaterBodySelection;
import no.omland.water.priority.Criterion;
import no.omland.water.priority.PriorityList;
import no.omland.water.priority.PriorityList.Ranked;
import no.omland.water.priority.PriorityList.Share;
import no.omland.water.priority.PriorityPurpose;
import no.omland.water.priority.PrioritySettings;
import no.omland.web.answer.Listing;

/** Priorities as lists. */
public final class PriorityListing {

    private PriorityListing() {}

    /**
     * The purpose of a word.
     *
     * @throws DataException when it is none
     */
    public static PriorityPurpose purpose(String word) {
        return PriorityPurpose.find(word)
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "purpose",
                        word,
                        Arrays.stream(PriorityPurpose.values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" · "))));
    }

    /** The candidates among the chosen bodies. What is proposed for a municipality is so among all its bodies, chosen or not. */
    public static PriorityList of(
            PriorityPurpose purpose,
            WorkspaceSnapshot snapshot,
            WaterBodySelection selection,
            PrioritySettings settings) {
        PriorityList.Basis basis = snapshot.priorityBasis();
        return PriorityList.of(purpose, selection.of(snapshot.waterBodies()), basis, settings)
                .withProposalsOf(PriorityList.of(purpose, snapshot.waterBodies(), basis, settings));
    }

    /** One row for each candidate, with a column for what each criterion gave: its points times its weight. */
    public static Listing<Ranked> full(PriorityPurpose purpose, List<Ranked> ranked, WorkspaceSnapshot snapshot) {
        Listing<Ranked> listing = bodies(ranked, snapshot);
        for (Criterion criterion : Criterion.of(purpose)) {
            listing.column(key(criterion), each -> share(each, criterion).score());
        }
        return listing;
    }

    /** One row for each candidate, with what gave something in one column. */
    public static Listing<Ranked> brief(List<Ranked> ranked, WorkspaceSnapshot snapshot, Map<Criterion, String> names) {
        return bodies(ranked, snapshot)
                .column(
                        "reasons",
                        each -> each.shares().stream()
                                .filter(share -> share.score() > 0)
                                .map(share -> names.get(share.criterion()) + " " + share.score())
                                .toList());
    }

    private static Listing<Ranked> bodies(List<Ranked> ranked, WorkspaceSnapshot snapshot) {
        return new Listing<>(ranked)
                .column("rank", Ranked::rank)
                .column("id", each -> each.body().id())
                .column("name", each -> each.body().name())
                .column("category", each -> each.body().category())
                .column("modification", each -> each.body().modification())
                .column("class", each -> each.body().ecologicalClass())
                .column("goal", each -> each.body().objective().ecological())
                .column(
                        "municipalities",
                        each -> each.body().place().municipalities().stream()
                                .map(snapshot::municipalityName)
                                .toList())
                .column(
                        "proposedIn",
                        each -> each.proposedIn().stream()
                                .map(snapshot::municipalityName)
                                .toList())
                .column("score", Ranked::score);
    }

    private static Share share(Ranked ranked, Criterion criterion) {
        return ranked.shares().stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** {@code FARM_PRESSURE} as the name of a column, {@code farmPressure}. */
    static String key(Criterion criterion) {
        String[] words = criterion.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
