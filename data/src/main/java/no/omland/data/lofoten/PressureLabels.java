package no.omland.data.lofoten;

import java.util.List;
import no.omland.data.lofoten.Condition.Alteration;

/** Which labels of the register name a driver's pressure on a kind of water. */
final class PressureLabels {

    static final String AIRPORT = "Diffus avrenning fra flytransport - flyplasser";

    private static final List<String> FARM_RUNOFF = List.of(
            "Diffus avrenning fra fulldyrket mark",
            "Diffus avrenning fra beite og eng",
            "Diffus avrenning fra annen jordbrukskilde",
            "Diffus avrenning fra husdyrhold/husdyrgjødsel");
    private static final List<String> REGULATION = List.of(
            "Hydrologiske endringer grunnet vannkraft",
            "Dammer, barrierer og sluser for vannkraft",
            "Vannføringsregulering for vannkraft");

    private PressureLabels() {}

    static List<String> of(DriverQuota driver, Category category) {
        boolean coast = category == Category.COAST;
        boolean lake = category == Category.LAKE;
        return switch (driver) {
            case URBAN_DEVELOPMENT ->
                coast
                        ? List.of(
                                "Diffus avrenning fra spredt bebyggelse",
                                "Punktutslipp fra renseanlegg 2000 PE",
                                "Punktutslipp av kommunalt avløpsvann uten rensing",
                                "Diffus avrenning fra byer/tettsteder")
                        : lake
                                ? List.of(
                                        "Diffus avrenning fra spredt bebyggelse", "Vannuttak for drikkevannsforsyning")
                                : List.of(
                                        "Diffus avrenning fra spredt bebyggelse",
                                        "Diffus avrenning fra byer/tettsteder",
                                        "Diffus avrenning fra spillvannslekkasje");
            case AGRICULTURE -> FARM_RUNOFF;
            case TRANSPORT ->
                coast
                        ? List.of(
                                "Fysisk endring grunnet havneanlegg",
                                "Fysisk endring grunnet moloer",
                                "Diffus avrenning fra havneaktivitet",
                                "Fysisk endring grunnet mudring",
                                "Fysisk endring grunnet vegkonstruksjon (veg i vassdrag, kulvert etc.)")
                        : List.of(
                                "Fysisk endring grunnet vegkonstruksjon (veg i vassdrag, kulvert etc.)",
                                "Diffus avrenning og utslipp fra transport/infrastruktur",
                                "Fysisk endring grunnet bekkelukking");
            case HYDROPOWER ->
                coast
                        ? List.of("Hydromorfologisk endring ved overføring av vann")
                        : lake
                                ? List.of(
                                        "Vannstandsregulering for vannkraft",
                                        "Dammer, barrierer og sluser for vannkraft")
                                : REGULATION;
            case FISHERY_AQUACULTURE ->
                coast
                        ? List.of(
                                "Diffus avrenning og utslipp fra fiskeoppdrett",
                                "Punktutslipp fra akvakultur",
                                "Påvirket av lakselus",
                                "Påvirkning fra bunnberørende fiskeredskap")
                        : List.of("Påvirket av rømt fisk", "Påvirket av lakselus");
            case INDUSTRY ->
                coast
                        ? List.of("Punktutslipp fra industri (ikke-IED)", "Diffus forurenset sjøbunn")
                        : List.of("Diffus avrenning fra nedlagt industriområde");
            case TOURISM_RECREATION ->
                coast
                        ? List.of("Diffus avrenning fra fritidsbåter")
                        : List.of("Diffus avrenning fra hytter", "Menneskelig påvirkning ved fritidsaktivitet");
            case WASTE -> List.of("Punktutslipp fra søppelfyllinger", "Forsøpling eller ulovlige søppeltipper");
            case LONG_RANGE -> List.of("Diffus annen langtransportert forurensning");
            case OTHER -> List.of("Menneskelig påvirkning av annen årsak", "Diffus avrenning fra annen kilde");
        };
    }

    /** What made a heavily modified body what it is. */
    static String of(Alteration alteration, Category category) {
        return switch (alteration) {
            case HYDROPOWER -> of(DriverQuota.HYDROPOWER, category).get(0);
            case HARBOUR -> "Fysisk endring grunnet havneanlegg";
            case CULVERT -> "Fysisk endring grunnet bekkelukking";
            case WATER_SUPPLY -> "Vannuttak for drikkevannsforsyning";
            case NONE -> throw new IllegalArgumentException("a natural body has no alteration");
        };
    }
}
