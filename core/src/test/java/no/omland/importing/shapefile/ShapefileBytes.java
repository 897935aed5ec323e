package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A shapefile made byte by byte (ESRI White Paper J-7855; dBASE III), so that a test can make it wrong in any way. */
final class ShapefileBytes {

    static final int NULL_SHAPE = 0;
    static final int POINT = 1;
    static final int POLY_LINE = 3;
    static final int POLYGON = 5;

    /** ESRI's own words for EPSG:25833. */
    static final String PRJ_UTM33 =
            "PROJCS[\"ETRS_1989_UTM_Zone_33N\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                    + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",15.0],"
                    + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    /** A column of the attribute table: its name as bytes, its type letter, its width. */
    record Column(byte[] name, char type, int widthBytes, int decimals) {}

    private final int shapeType;
    private final List<byte[]> shapes = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<byte[]> records = new ArrayList<>();
    private int languageId;

    ShapefileBytes(int shapeType) {
        this.shapeType = shapeType;
    }

    static ShapefileBytes points() {
        return new ShapefileBytes(POINT);
    }

    ShapefileBytes column(String name, char type, int widthBytes) {
        return column(name.getBytes(StandardCharsets.ISO_8859_1), type, widthBytes);
    }

    ShapefileBytes column(byte[] name, char type, int widthBytes) {
        columns.add(new Column(name, type, widthBytes, 0));
        return this;
    }

    ShapefileBytes languageId(int id) {
        languageId = id;
        return this;
    }

    ShapefileBytes point(double x, double y) {
        return shape(little(20).putInt(POINT).putDouble(x).putDouble(y).array());
    }

    ShapefileBytes nullShape() {
        return shape(little(4).putInt(NULL_SHAPE).array());
    }

    /** A poly-line or polygon of one part. */
    ShapefileBytes part(double... xy) {
        ByteBuffer content = little(4 + 32 + 4 + 4 + 4 + xy.length * 8).putInt(shapeType);
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < xy.length; i++) {
            box[i % 2] = Math.min(box[i % 2], xy[i]);
            box[2 + i % 2] = Math.max(box[2 + i % 2], xy[i]);
        }
        for (double side : box) {
            content.putDouble(side);
        }
        content.putInt(1).putInt(xy.length / 2).putInt(0);
        for (double ordinate : xy) {
            content.putDouble(ordinate);
        }
        return shape(content.array());
    }

    ShapefileBytes shape(byte[] content) {
        shapes.add(content);
        return this;
    }

    /** A record of the table; values are cut or filled up with spaces to the width of their column. */
    ShapefileBytes row(Charset charset, String... values) {
        return record(' ', charset, values);
    }

    ShapefileBytes deletedRow(Charset charset, String... values) {
        return record('*', charset, values);
    }

    private ShapefileBytes record(char mark, Charset charset, String... values) {
        ByteBuffer record = ByteBuffer.allocate(recordBytes());
        record.put((byte) mark);
        for (int i = 0; i < columns.size(); i++) {
            byte[] bytes = values[i].getBytes(charset);
            for (int b = 0; b < columns.get(i).widthBytes(); b++) {
                record.put(b < bytes.length ? bytes[b] : (byte) ' ');
            }
        }
        records.add(record.array());
        return this;
    }

    private int recordBytes() {
        return 1 + columns.stream().mapToInt(Column::widthBytes).sum();
    }

    byte[] shp() {
        int length = 100 + shapes.stream().mapToInt(shape -> 8 + shape.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length).put(header(length, shapeType));
        for (int i = 0; i < shapes.size(); i++) {
            bytes.order(ByteOrder.BIG_ENDIAN)
                    .putInt(i + 1)
                    .putInt(shapes.get(i).length / 2)
                    .put(shapes.get(i));
        }
        return bytes.array();
    }

    byte[] shx() {
        int length = 100 + 8 * shapes.size();
        ByteBuffer bytes = ByteBuffer.allocate(length).put(header(length, shapeType));
        int at = 100;
        for (byte[] shape : shapes) {
            bytes.putInt(at / 2).putInt(shape.length / 2);
            at += 8 + shape.length;
        }
        return bytes.array();
    }

    static byte[] header(int lengthBytes, int shapeType) {
        ByteBuffer header = ByteBuffer.allocate(100);
        header.putInt(9994).position(24);
        header.putInt(lengthBytes / 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1000)
                .putInt(shapeType);
        return header.array();
    }

    byte[] dbf() {
        int headerBytes = 32 + 32 * columns.size() + 1;
        ByteBuffer bytes = little(headerBytes + records.size() * recordBytes() + 1);
        bytes.put((byte) 3).put((byte) 124).put((byte) 1).put((byte) 1);
        bytes.putInt(records.size()).putShort((short) headerBytes).putShort((short) recordBytes());
        bytes.put(29, (byte) languageId);
        int at = 32;
        for (Column column : columns) {
            bytes.position(at);
            bytes.put(column.name(), 0, Math.min(10, column.name().length));
            bytes.put(at + 11, (byte) column.type());
            bytes.put(at + 16, (byte) column.widthBytes());
            bytes.put(at + 17, (byte) column.decimals());
            at += 32;
        }
        bytes.position(at);
        bytes.put((byte) 0x0d);
        records.forEach(bytes::put);
        return bytes.put((byte) 0x1a).array();
    }

    /** Writes {@code name.shp}, {@code .shx}, {@code .dbf} and {@code .prj}; gives the path of the first. */
    Path write(Path folder, String name) throws IOException {
        Files.write(folder.resolve(name + ".shx"), shx());
        Files.write(folder.resolve(name + ".dbf"), dbf());
        Files.writeString(folder.resolve(name + ".prj"), PRJ_UTM33);
        return Files.write(folder.resolve(name + ".shp"), shp());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
