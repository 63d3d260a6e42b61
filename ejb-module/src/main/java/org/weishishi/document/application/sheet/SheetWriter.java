package org.weishishi.document.application.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.weishishi.document.api.sheet.SheetBook;

/** 写表 · port: an XLSX file, written while its rows are read; everything is text, so that nothing becomes a formula. */
public interface SheetWriter {

    /** Writes the book; the stream stays open. */
    void write(SheetBook book, OutputStream to) throws IOException;
}
