package org.weishishi.document.api.wording;

/**
 * 对照行 · one line of the comparison with the version in force.
 *
 * @param change what happened to it
 * @param text the line
 */
public record TemplateLine(Change change, String text) {

    /** 变化. */
    public enum Change {
        /** 相同. */
        SAME,
        /** 新增. */
        ADDED,
        /** 删去. */
        REMOVED
    }
}
