package no.omland.travel;

import java.util.List;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.RoadClass;

/**
 * One row of a {@link SpeedTable}.
 *
 * @param roadClass the class it is for; empty for all
 * @param structure tunnel, bridge or ground; empty for all
 * @param summer in the unit of the kind
 * @param winter in the unit of the kind
 * @param source where the figures come from, in words
 */
public record SpeedRow(
        SpeedKind kind,
        Optional<RoadClass> roadClass,
        Optional<LinkStructure> structure,
        double summer,
        double winter,
        String source) {

    /**
     * A row as somebody writes it.
     *
     * @param roadClass the constant's name; blank or {@code *} for all
     * @param structure the constant's name; blank or {@code *} for all
     * @param summer a number, with a decimal point or comma
     * @param where named in errors
     * @throws DataException with the code {@code speeds.unreadable} when a word or a number is none
     */
    public static SpeedRow of(
            String kind,
            String roadClass,
            String structure,
            String summer,
            String winter,
            String source,
            String where) {
        return SpeedFile.row(
                List.of(kind, roadClass, structure, summer, winter, source).stream()
                        .map(String::strip)
                        .toList(),
                where);
    }

    public double value(Season season) {
        return season == Season.SUMMER ? summer : winter;
    }

    /** Whether it speaks of the same links as another row, so that it would replace it. */
    public boolean isFor(SpeedRow other) {
        return kind == other.kind && roadClass.equals(other.roadClass) && structure.equals(other.structure);
    }

    SpeedRow withSource(String other) {
        return new SpeedRow(kind, roadClass, structure, summer, winter, other);
    }

    boolean hasFiguresOf(SpeedRow other) {
        return summer == other.summer && winter == other.winter;
    }

    boolean covers(RoadClass someClass, LinkStructure someStructure) {
        return roadClass.map(each -> each == someClass).orElse(true)
                && structure.map(each -> each == someStructure).orElse(true);
    }

    /** A row for the class goes before one for the structure, and that before one for all. */
    int precision() {
        return (roadClass.isPresent() ? 2 : 0) + (structure.isPresent() ? 1 : 0);
    }

    /** Such as {@code ROAD COUNTY TUNNEL}. */
    String name() {
        return kind
                + roadClass.map(each -> " " + each).orElse("")
                + structure.map(each -> " " + each).orElse("");
    }
}
