package no.omland.crs;

import java.nio.file.Path;

/** Started by {@link EpsgDatabaseTest} as a process of its own: looks up ED50 / UTM zone 33 in the folder it is given. */
final class EpsgLookup {
    private EpsgLookup() {}

    public static void main(String[] args) {
        EpsgDatabase.useFolder(Path.of(args[0]));
        ReferenceSystem ed50 = ReferenceSystem.of(new EpsgCode(23033));
        CoordinateTransform.between(ed50, ReferenceSystemReader.read(ed50.wkt()))
                .apply(new double[] {5e5, 6.6e6}, 0, 1);
        System.out.println(ed50);
    }
}
