package org.weishishi.project.domain.intake;

import java.util.List;

/**
 * 导入列 · one column that rows are read from.
 *
 * @param key name of the value
 * @param head as it stands in the first row
 * @param kind what may stand there
 * @param required whether it may not be empty
 * @param choices what one may choose from, empty for free text
 */
public record ImportColumn(String key, String head, Kind kind, boolean required, List<Choice> choices) {

    /** What may stand in a column. */
    public enum Kind {
        /** 文字. */
        TEXT,
        /** One of the choices. */
        CHOICE,
        /** 号码 · digits that are no sum; a number without fraction is taken as it is shown. */
        NUMBER_TEXT,
        /** 金额 in yuan, as {@link AmountText} reads it. */
        AMOUNT,
        /** 日期, as {@link DayText} reads it. */
        DAY
    }

    /**
     * 选项.
     *
     * @param word as it stands in the sheet
     * @param code as it is kept
     */
    public record Choice(String word, String code) {}

    /** @return the words one may choose from */
    public List<String> words() {
        return choices.stream().map(Choice::word).toList();
    }

    /** Copies the choices. */
    public ImportColumn {
        choices = List.copyOf(choices);
    }
}
