package org.weishishi.document.infrastructure.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.application.sheet.SheetWriter;

/** 写表 on fastexcel: inline texts, flushed as they are written, so that memory does not grow with the rows. */
@ApplicationScoped
public class FastSheetWriter implements SheetWriter {

    private static final String HEAD = "E8F0FA";
    private static final String TEXT = "@";
    private static final int FLUSH = 1000;
    private static final int CHOSEN_UNTIL = 10_000;
    private static final int LONGEST = 32_767;

    @Override
    public void write(SheetBook book, OutputStream to) throws IOException {
        Workbook made = new Workbook(to, "weishishi", "1.0");
        Worksheet choices = null;
        int lists = 0;
        for (SheetBook.Sheet sheet : book.sheets()) {
            Worksheet page = made.newWorksheet(sheet.name());
            for (int column = 0; column < sheet.columns().size(); column++) {
                SheetBook.Column one = sheet.columns().get(column);
                head(page, column, one);
                if (!one.choices().isEmpty()) {
                    if (choices == null) {
                        choices = made.newWorksheet("choices");
                        choices.setVisibilityState(VisibilityState.VERY_HIDDEN);
                    }
                    offer(page, column, one, choices, lists++);
                }
            }
            rows(page, sheet);
            page.finish();
        }
        if (choices != null) {
            choices.finish();
        }
        made.finish();
    }

    private static void head(Worksheet page, int column, SheetBook.Column one) {
        page.width(column, one.width());
        page.style(column).format(TEXT).set();
        if (!one.head().isEmpty()) {
            page.inlineString(0, column, one.head());
            page.style(0, column).bold().fillColor(HEAD).wrapText(true).set();
            page.freezePane(0, 1);
        }
        if (!one.note().isEmpty()) {
            page.comment(0, column, one.note());
        }
    }

    private static void offer(Worksheet page, int column, SheetBook.Column one, Worksheet choices, int list) {
        List<String> offered = one.choices();
        for (int i = 0; i < offered.size(); i++) {
            choices.inlineString(i, list, offered.get(i));
        }
        page.range(1, column, CHOSEN_UNTIL, column)
                .validateWithList(choices.range(0, list, offered.size() - 1, list))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP);
    }

    private static void rows(Worksheet page, SheetBook.Sheet sheet) throws IOException {
        int row = sheet.columns().stream().allMatch(one -> one.head().isEmpty()) ? 0 : 1;
        for (List<String> texts : sheet.rows()) {
            for (int column = 0; column < texts.size(); column++) {
                if (!texts.get(column).isEmpty()) {
                    page.inlineString(row, column, fitting(texts.get(column)));
                    page.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
            row++;
            if (row % FLUSH == 0) {
                page.flush();
            }
        }
    }

    /** A cell holds 32,767 characters; control characters are not allowed in the file. */
    private static String fitting(String text) {
        String clean = text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
