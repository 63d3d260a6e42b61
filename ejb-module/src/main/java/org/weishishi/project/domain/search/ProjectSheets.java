package org.weishishi.project.domain.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.SheetTexts;

/** 表格 · writes an Excel workbook (xlsx) row by row; what is written is not kept in memory. */
public interface ProjectSheets {

    /** @return a new workbook of one sheet with its headings; the stream stays open when it is closed */
    Sheet open(OutputStream out, SheetTexts texts) throws IOException;

    /** One sheet being written. */
    interface Sheet extends AutoCloseable {

        /** @param values in the order of the headings: texts, sums ({@code BigDecimal}), times with zone, null for an empty cell */
        void row(List<@Nullable Object> values) throws IOException;

        /** Finishes the workbook. */
        @Override
        void close() throws IOException;
    }
}
