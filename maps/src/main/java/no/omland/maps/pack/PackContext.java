package no.omland.maps.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.picture.ClassPictures;
import no.omland.maps.picture.MapGround;
import no.omland.maps.style.MapStyle;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.figures.StatusFigures;

/**
 * All that the sections of one pack are made of.
 *
 * @param name of the municipality or the area
 * @param basis what all packs of the snapshot share
 * @param figures of {@code bodies}
 * @param bodies of the scope, in the order of the snapshot
 * @param below those that miss their own goal, the worst first; their place in the list, from 1, is their number on the map
 */
record PackContext(
        WorkspaceSnapshot snapshot,
        PackBasis basis,
        MapGround ground,
        MapStyle style,
        PackScope scope,
        PackLanguage texts,
        LocalDate date,
        String name,
        StatusFigures figures,
        List<WaterBody> bodies,
        List<WaterBody> below) {

    static PackContext of(
            WorkspaceSnapshot snapshot,
            PackBasis basis,
            MapGround ground,
            MapStyle style,
            PackScope scope,
            PackLanguage texts,
            LocalDate date) {
        List<WaterBody> bodies = basis.bodies(scope);
        List<WaterBody> below = bodies.stream()
                .filter(PackContext::missesItsGoal)
                .sorted(Comparator.comparing(WaterBody::ecologicalClass, Comparator.reverseOrder())
                        .thenComparing(WaterBody::title)
                        .thenComparing(WaterBody::id))
                .toList();
        String name = scope.kind() == PackScope.Kind.AREA
                ? scope.key()
                : snapshot.municipalityName(new MunicipalityNumber(scope.key()));
        return new PackContext(
                snapshot, basis, ground, style, scope, texts, date, name, StatusFigures.of(bodies), bodies, below);
    }

    private static boolean missesItsGoal(WaterBody body) {
        return body.meetsObjective().equals(Optional.of(false));
    }

    /** The place of each body below goal in the list, from 1. */
    Map<WaterBodyId, Integer> numbers() {
        Map<WaterBodyId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < below.size(); i++) {
            numbers.put(below.get(i).id(), i + 1);
        }
        return numbers;
    }

    ClassPictures pictures() {
        return new ClassPictures(style, texts.tag());
    }

    /** The municipality or the area as it is spoken of. */
    String spoken() {
        return texts.text("scope." + scope.kind(), name);
    }

    /** A class in words; of a body judged by potential, good is good and better. */
    String classWord(EcologicalClass ecologicalClass, boolean potential) {
        return potential && ecologicalClass == EcologicalClass.GOOD
                ? texts.text("potential.GOOD")
                : texts.word("class", ecologicalClass);
    }

    /** The datasets that are made up, by title. */
    List<String> illustrative() {
        return snapshot.datasets().stream()
                .filter(DatasetDescription::illustrative)
                .map(DatasetDescription::title)
                .toList();
    }
}
