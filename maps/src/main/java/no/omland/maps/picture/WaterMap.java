package no.omland.maps.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.omland.maps.style.MapStyle;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBodyId;

/**
 * A map of water bodies.
 *
 * @param shown how many of the chosen bodies are on it, by class and modification; a modification that no source tells counts as UNKNOWN
 * @param failing how many of them carry the dot of bad chemical status
 * @param faint how many bodies that are not chosen are on it
 * @param numbersShown the bodies whose number found room
 * @param metresAcross the width of the map on the ground
 */
public record WaterMap(
        Picture picture,
        Map<EcologicalClass, Map<Modification, Integer>> shown,
        int failing,
        int faint,
        Set<WaterBodyId> numbersShown,
        double metresAcross) {

    /** Draws a map. Safe for several threads on one ground. */
    public static WaterMap of(MapGround ground, MapStyle style, MapOrder order) {
        MapFrame frame = new MapFrame(order.extent(), order.widthPoints(), order.heightPoints());
        Map<EcologicalClass, Map<Modification, Integer>> shown = new TreeMap<>();
        List<MapGround.Placed> chosen = new ArrayList<>();
        List<MapGround.Placed> others = new ArrayList<>();
        int failing = 0;
        for (MapGround.Placed each : ground.bodies(frame.extent())) {
            if (!order.chosen().contains(each.body().id())) {
                others.add(each);
                continue;
            }
            chosen.add(each);
            shown.computeIfAbsent(each.body().ecologicalClass(), any -> new HashMap<>())
                    .merge(each.body().modification(), 1, Integer::sum);
            failing += each.body().chemicalStatus() == ChemicalStatus.FAILING ? 1 : 0;
        }
        MapLabels labels = MapLabels.of(frame, ground, style, order, chosen);
        MapPainting painting = new MapPainting(frame, ground, style, order, chosen, others, labels);
        return new WaterMap(
                new Picture(order.widthPoints(), order.heightPoints(), order.description(), painting::paint),
                shown,
                failing,
                others.size(),
                labels.numbersShown(),
                frame.extent().getWidth());
    }
}
