package no.omland.importing.openstreetmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files, written block by block. */
final class OsmPbfReaderTest {

    private static final long STEP = 10_000_000L;

    @TempDir
    Path folder;

    private final IssueLog log = new IssueLog("kart.osm.pbf");

    @Test
    void aWayThatLeadsOutOfTheFileEndsAtTheEdgeAndIsTold() throws IOException {
        SourceTable roads = OsmPbfReader.read(file("OsmSchema-V0.6"), "kart.osm.pbf", log, Progress.SILENT);

        assertThat(log.issues()).extracting(ImportIssue::code).containsExactly(IssueCode.OSM_NODES_MISSING);
        assertThat(roads.features().geometries().toList()).singleElement().hasToString("LINESTRING (6 61, 6.01 61)");
    }

    @Test
    void aFileThatDemandsMoreThanIsUnderstoodIsRefused() throws IOException {
        Path history = file("HistoricalInformation");

        assertThatThrownBy(() -> OsmPbfReader.read(history, "kart.osm.pbf", log, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("osm.feature"))
                .hasMessageContaining("HistoricalInformation");
    }

    /** One road over the nodes 1, 2 and 3, of which the third is not there. */
    private Path file(String feature) throws IOException {
        Osmformat.PrimitiveGroup.Builder nodes = Osmformat.PrimitiveGroup.newBuilder();
        for (int node = 1; node <= 2; node++) {
            nodes.addNodes(Osmformat.Node.newBuilder()
                    .setId(node)
                    .setLat(61 * STEP)
                    .setLon(6 * STEP + (node - 1) * STEP / 100));
        }
        Osmformat.Way road = Osmformat.Way.newBuilder()
                .setId(7)
                .addKeys(1)
                .addVals(2)
                .addRefs(1)
                .addRefs(1)
                .addRefs(1)
                .build();
        Osmformat.PrimitiveBlock block = Osmformat.PrimitiveBlock.newBuilder()
                .setStringtable(Osmformat.StringTable.newBuilder()
                        .addS(ByteString.EMPTY)
                        .addS(ByteString.copyFromUtf8("highway"))
                        .addS(ByteString.copyFromUtf8("primary")))
                .addPrimitivegroup(nodes)
                .addPrimitivegroup(Osmformat.PrimitiveGroup.newBuilder().addWays(road))
                .build();
        Path file = folder.resolve("kart.osm.pbf");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            write(
                    out,
                    "OSMHeader",
                    Osmformat.HeaderBlock.newBuilder()
                            .addRequiredFeatures(feature)
                            .build());
            write(out, "OSMData", block);
        }
        return file;
    }

    private static void write(DataOutputStream out, String type, MessageLite content) throws IOException {
        Fileformat.Blob blob = Fileformat.Blob.newBuilder()
                .setRaw(content.toByteString())
                .setRawSize(content.getSerializedSize())
                .build();
        Fileformat.BlobHeader header = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.getSerializedSize())
                .build();
        out.writeInt(header.getSerializedSize());
        header.writeTo(out);
        blob.writeTo(out);
    }
}
