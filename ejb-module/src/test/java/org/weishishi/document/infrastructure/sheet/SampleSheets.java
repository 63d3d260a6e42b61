package org.weishishi.document.infrastructure.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as people give them, made when asked for. */
public final class SampleSheets {

    private SampleSheets() {}

    /** How a sheet is filled. */
    public interface Filling {
        void fill(Worksheet sheet);
    }

    /** A book of one sheet. */
    public static byte[] book(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.fill(book.newWorksheet("提议"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A sheet of texts. */
    public static byte[] texts(List<List<String>> rows) {
        return book(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        });
    }

    /** The same book with the first sheet's XML rewritten. */
    public static byte[] rewritten(byte[] book, UnaryOperator<String> how) {
        return rewritten(book, (name, xml) -> name.equals("xl/worksheets/sheet1.xml") ? how.apply(xml) : xml);
    }

    /** The same book with its parts rewritten; a part that becomes empty is left out. */
    static byte[] rewritten(byte[] book, BinaryOperator<String> how) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String xml = how.apply(
                        entry.getName(), new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                if (!xml.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(xml.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
