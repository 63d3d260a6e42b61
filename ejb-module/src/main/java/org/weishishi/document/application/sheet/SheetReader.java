package org.weishishi.document.application.sheet;

import java.util.function.Consumer;
import org.weishishi.document.api.sheet.SheetRow;

/** 读表 · port: the first sheet of an XLSX file row by row; the file has passed {@link org.weishishi.document.application.attachment.UploadGate}. */
public interface SheetReader {

    /**
     * @param mostRows more rows than this are refused before any is read
     * @return how many rows have something in them; refusals {@code document.error.sheetRows}, {@code document.error.sheetDamaged}
     */
    int count(byte[] xlsx, int mostRows);

    /** Tells every row that has something in it, in order; refusals as {@link #count}. */
    void read(byte[] xlsx, int mostRows, Consumer<SheetRow> told);
}
