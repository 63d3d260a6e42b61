package org.weishishi.document.domain;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FontSlot;

/**
 * 字体报告 · what each slot resolves to and which characters it can print. Asking for it parses every font file that is there,
 * once per process; the answer does not change until the next start.
 */
public interface FontReport {

    /** @return the files that are asked for the slot, in that order; a file that cannot be read is listed with its problem */
    List<FaceFile> files(FontSlot slot);

    /** @return the code points that file has; none when it cannot be read */
    BitSet covered(FaceFile file);

    /** @return the office's own directory */
    String folder();

    /** @return files in it that no slot uses, by their names */
    List<String> unused();

    /**
     * 字体文件.
     *
     * @param name file name
     * @param own from the office's own directory {@code WEISHISHI_DATA/fonts}, else shipped
     * @param standIn belongs to another slot and stands in here
     * @param problem why it cannot be used, null when it can
     */
    record FaceFile(
            String name,
            boolean own,
            boolean standIn,
            @Nullable String problem) {}
}
