package no.omland.web.water.change;

import java.util.List;
import java.util.Map;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodySelection;
import no.omland.water.change.BodyChange;
import no.omland.water.change.ChangeKind;
import no.omland.water.change.ChangeSentence;
import no.omland.water.change.Changes;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** What changed, as lists. */
public final class ChangeListing {

    private ChangeListing() {}

    /** What municipalities are called. */
    @FunctionalInterface
    public interface MunicipalityNames {
        String name(MunicipalityNumber number);
    }

    /** A sentence on one municipality. */
    public record MunicipalitySentence(String number, String name, String sentence, Map<ChangeKind, Integer> counts) {}

    /** The changes of bodies that are chosen as they were or as they are. */
    public static Changes chosen(Changes changes, WaterBodySelection selection) {
        return changes.narrowed(change -> matches(change.later(), selection) || matches(change.earlier(), selection));
    }

    private static boolean matches(@Nullable WaterBody body, WaterBodySelection selection) {
        return body != null && selection.matches(body);
    }

    /** One row for each changed body. */
    public static Listing<BodyChange> of(List<BodyChange> changes, MunicipalityNames names) {
        return new Listing<>(changes)
                .column("id", BodyChange::id)
                .column("name", change -> change.body().name())
                .column("category", change -> change.body().category())
                .column("kinds", BodyChange::kinds)
                .column("classBefore", change -> classOf(change.earlier()))
                .column("classNow", change -> classOf(change.later()))
                .column("goalBefore", change -> goalOf(change.earlier()))
                .column("goalNow", change -> goalOf(change.later()))
                .column("related", BodyChange::related)
                .column("fields", BodyChange::fields)
                .column(
                        "municipalities",
                        change -> change.municipalities().stream()
                                .map(names::name)
                                .toList());
    }

    private static @Nullable Object classOf(@Nullable WaterBody body) {
        return body == null ? null : body.ecologicalClass();
    }

    private static @Nullable Object goalOf(@Nullable WaterBody body) {
        return body == null ? null : body.objective().ecological();
    }

    /** The sentences as a list. */
    public static Listing<MunicipalitySentence> sentences(List<MunicipalitySentence> sentences) {
        return new Listing<>(sentences)
                .column("number", MunicipalitySentence::number)
                .column("name", MunicipalitySentence::name)
                .column("sentence", MunicipalitySentence::sentence);
    }

    /** One sentence for each municipality that has changes, by number. */
    public static List<MunicipalitySentence> sentences(
            Changes changes, MunicipalityNames names, Language language, WaterBodySelection selection) {
        Map<MunicipalityNumber, Integer> shared = changes.sharedByMunicipality();
        return changes.countsByMunicipality().entrySet().stream()
                .filter(entry -> selection.municipalities().isEmpty()
                        || selection.municipalities().contains(entry.getKey()))
                .map(entry -> sentence(
                        entry.getKey(), entry.getValue(), shared.getOrDefault(entry.getKey(), 0), names, language))
                .toList();
    }

    private static MunicipalitySentence sentence(
            MunicipalityNumber number,
            Map<ChangeKind, Integer> counts,
            int shared,
            MunicipalityNames names,
            Language language) {
        String name = names.name(number);
        return new MunicipalitySentence(
                number.digits(), name, ChangeSentence.of(name, counts, shared, language), counts);
    }
}
