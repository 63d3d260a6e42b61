package org.weishishi.project.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.SheetTexts;
import org.weishishi.project.domain.search.ProjectSheets;

/** 表格 with fastexcel: cells as inline texts and flushed every thousand rows, so that a hundred thousand rows take no more memory than one thousand. */
@ApplicationScoped
public class ExcelSheets implements ProjectSheets {

    private static final int FLUSHED = 1000;
    private static final String VERSION = "1.0";
    private static final int[] WIDTHS = {26, 44, 12, 14, 14, 9, 11, 26, 14, 9, 9, 9, 17, 17};

    @Override
    public Sheet open(OutputStream out, SheetTexts texts) {
        return new Writing(new Workbook(out, "Weishishi", VERSION), texts);
    }

    private static final class Writing implements Sheet {

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        Writing(Workbook workbook, SheetTexts texts) {
            this.workbook = workbook;
            sheet = workbook.newWorksheet(texts.of("project.sheet.title"));
            List<String> headings = texts.headings();
            for (int column = 0; column < headings.size(); column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.inlineString(0, column, headings.get(column));
                sheet.style(0, column).bold().fillColor("E8F0FA").set();
            }
            sheet.freezePane(0, 1);
            row = 1;
        }

        @Override
        public void row(List<@Nullable Object> values) throws IOException {
            for (int column = 0; column < values.size(); column++) {
                cell(column, values.get(column));
            }
            row++;
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, @Nullable Object value) {
            if (value instanceof BigDecimal sum) {
                sheet.value(row, column, sum);
                sheet.style(row, column).format("#,##0.00").set();
            } else if (value instanceof OffsetDateTime time) {
                sheet.value(row, column, time.toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            } else if (value != null) {
                sheet.inlineString(row, column, harmless(value.toString()));
            }
        }

        /** A text that a spreadsheet program could take for a formula, also after it was saved in another format, gets an apostrophe. */
        private static String harmless(String text) {
            return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
