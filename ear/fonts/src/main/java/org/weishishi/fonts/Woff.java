package org.weishishi.fonts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** WOFF 1.0 解码 · turns a WOFF file into the TrueType file inside it: each table is stored plain or deflated. */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int DIRECTORY_ENTRY = 16;

    private Woff() {}

    /** @return the TrueType file */
    static byte[] decode(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt() != SIGNATURE) {
            throw new IOException("not a WOFF 1.0 file");
        }
        int flavour = in.getInt();
        in.getInt();
        int count = Short.toUnsignedInt(in.getShort());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeHeader(out, flavour, count);
        in.position(HEADER);
        List<byte[]> tables = new ArrayList<>();
        int offset = 12 + DIRECTORY_ENTRY * count;
        for (int i = 0; i < count; i++) {
            int tag = in.getInt();
            int from = in.getInt();
            int packed = in.getInt();
            int length = in.getInt();
            int checksum = in.getInt();
            tables.add(table(woff, from, packed, length));
            out.writeInt(tag);
            out.writeInt(checksum);
            out.writeInt(offset);
            out.writeInt(length);
            offset += (length + 3) & ~3;
        }
        for (byte[] table : tables) {
            out.write(table);
            out.write(new byte[-table.length & 3]);
        }
        return bytes.toByteArray();
    }

    private static void writeHeader(DataOutputStream out, int flavour, int count) throws IOException {
        int power = Integer.highestOneBit(count);
        out.writeInt(flavour);
        out.writeShort(count);
        out.writeShort(power * DIRECTORY_ENTRY);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort((count - power) * DIRECTORY_ENTRY);
    }

    private static byte[] table(byte[] woff, int from, int packed, int length) throws IOException {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, from, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff, from, packed);
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(table, done, length - done);
                if (more <= 0) {
                    throw new IOException("WOFF table ends early");
                }
                done += more;
            }
            return table;
        } catch (DataFormatException e) {
            throw new IOException("WOFF table cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
