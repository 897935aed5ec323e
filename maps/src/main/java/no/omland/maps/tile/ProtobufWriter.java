package no.omland.maps.tile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The few parts of the protocol buffer wire format that a tile needs.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol buffers: encoding</a>
 */
final class ProtobufWriter {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH_DELIMITED = 2;

    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    void varint(int field, long value) {
        rawVarint((long) field << 3 | VARINT);
        rawVarint(value);
    }

    void zigzag(int field, long value) {
        varint(field, (value << 1) ^ (value >> 63));
    }

    void fixed64(int field, double value) {
        rawVarint((long) field << 3 | FIXED64);
        reserve(8);
        long bits = Double.doubleToLongBits(value);
        for (int i = 0; i < 8; i++) {
            bytes[size++] = (byte) (bits >>> (8 * i));
        }
    }

    void text(int field, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        lengthDelimited(field, encoded, encoded.length);
    }

    void message(int field, ProtobufWriter message) {
        lengthDelimited(field, message.bytes, message.size);
    }

    /** A packed repeated field of unsigned numbers. */
    void packed(int field, GrowingInts numbers) {
        int length = 0;
        for (int i = 0; i < numbers.size; i++) {
            length += lengthOf(numbers.values[i]);
        }
        rawVarint((long) field << 3 | LENGTH_DELIMITED);
        rawVarint(length);
        reserve(length);
        for (int i = 0; i < numbers.size; i++) {
            int value = numbers.values[i];
            while ((value & ~0x7f) != 0) {
                bytes[size++] = (byte) (value & 0x7f | 0x80);
                value >>>= 7;
            }
            bytes[size++] = (byte) value;
        }
    }

    private static int lengthOf(int value) {
        return Math.max(1, (38 - Integer.numberOfLeadingZeros(value)) / 7);
    }

    private void lengthDelimited(int field, byte[] content, int length) {
        rawVarint((long) field << 3 | LENGTH_DELIMITED);
        rawVarint(length);
        reserve(length);
        System.arraycopy(content, 0, bytes, size, length);
        size += length;
    }

    private void rawVarint(long number) {
        reserve(10);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
