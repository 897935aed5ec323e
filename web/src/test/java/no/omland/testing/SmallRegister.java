package no.omland.testing;

import java.nio.file.Path;

/** Seven made-up bodies that fit on a page, for tests that assert whole answers. Names, classes and places are chosen for what they sort and count. */
public final class SmallRegister {

    /** As the register exports it: one row for each pressure. */
    public static final String BODIES = """
            VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Påvirkningstype;Påvirkningsgrad;Økologisk tilstand eller potensial;Kjemisktilstand;Økologisk miljømål;Kjemisk miljømål;Vannregion;Vannområde;Vassdragsområde;Endret dato;Kommunenummer;Dybdemåling
            001-1-R;Åelva;Naturlig;;;Svært god;God;God;God;Nord;Øst;Elvdalen;06.04.2020 13:36;1860;
            001-2-R;Ødelva;Naturlig;Diffus avrenning fra spredt bebyggelse;Stor grad;Moderat;Dårlig;God;God;Nord;Øst;;9/25/2022 3:38:59 PM;1860,1865;
            001-2-R;Ødelva;Naturlig;Dammer, barrierer og sluser;Liten grad;Moderat;Dårlig;God;God;Nord;Øst;;9/25/2022 3:38:59 PM;1860,1865;
            001-3-L;Ærevatnet;Naturlig;;;God;Udefinert;Svært god;God;Nord;Vest;;;1865;12 m
            001-4-L;Zatnet;SMVF;;;Godt;God;Godt;God;Nord;Vest;;;1865;
            001-5-L;Abborvatnet;SMVF;;;Dårlig;God;Moderat;God;Nord;Vest;;;1865;
            001-6-R;;Naturlig;;;Udefinert;Udefinert;Udefinert;Udefinert;;;;;;
            0363000001-C;Bredvika;Naturlig;;;Svært dårlig;Udefinert;God;God;Nord;Øst;;;1860;
            """;

    /** All but two of them have a place. */
    public static final String POINTS = """
            id,lat,lon
            001-1-R,68.10,13.60
            001-2-R,68.20,13.70
            001-3-L,68.30,14.00
            001-5-L,68.40,14.50
            0363000001-C,68.00,13.50
            """;

    private SmallRegister() {}

    /** A new workspace in a folder that holds the register. */
    public static Path in(Path folder) {
        Path file = folder.resolve("small.gpkg");
        Workspaces.importText(file, "bodies.csv", BODIES);
        Workspaces.importText(file, "points.csv", POINTS);
        return file;
    }
}
