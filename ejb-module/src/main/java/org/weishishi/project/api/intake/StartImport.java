package org.weishishi.project.api.intake;

/**
 * 检查文件 · gives a file for import; its rows are checked by a job, none is taken.
 *
 * @param format what its rows are, such as {@code proposal}
 * @param attachment number of a file kept for the form, an XLSX
 */
public record StartImport(String format, long attachment) {}
