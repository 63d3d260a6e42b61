package org.weishishi.document.api.font;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FontSlot;

/**
 * 字体报告 · what each slot resolves to.
 *
 * @param folder the office's own directory
 * @param unused files in it that belong to no slot or are no TrueType files, and so are not used
 * @param slots one entry for each slot
 */
public record FontsView(String folder, List<String> unused, List<SlotView> slots) {

    /**
     * 字体位.
     *
     * @param slot which
     * @param files asked in this order for each character
     * @param coverage what they print together, by level
     */
    public record SlotView(FontSlot slot, List<FileView> files, List<CoverageView> coverage) {}

    /**
     * 字体文件.
     *
     * @param name its name
     * @param own from the office's own directory, else shipped with the product
     * @param standIn belongs to another slot and stands in here
     * @param characters how many characters of the third level it has
     * @param problem why it cannot be used, null when it can
     */
    public record FileView(
            String name,
            boolean own,
            boolean standIn,
            int characters,
            @Nullable String problem) {}

    /**
     * 覆盖.
     *
     * @param level of GB 18030-2022
     * @param has characters that can be printed
     * @param of characters of the level
     */
    public record CoverageView(GbLevel level, int has, int of) {

        /** @return whether nothing is missing */
        public boolean whole() {
            return has == of;
        }
    }
}
