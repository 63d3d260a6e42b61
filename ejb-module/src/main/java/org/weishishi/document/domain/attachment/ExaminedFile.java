package org.weishishi.document.domain.attachment;

import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.FileKind;

/**
 * 已检查的文件 · what is known of a file that may come in.
 *
 * @param name cleaned
 * @param kind by its content
 * @param size bytes
 * @param preview a small JPEG made anew of a picture, null for other kinds
 * @param located whether the picture says where it was taken
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ExaminedFile(String name, FileKind kind, long size, byte @Nullable [] preview, boolean located) {}
