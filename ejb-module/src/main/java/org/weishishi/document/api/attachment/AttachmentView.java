package org.weishishi.document.api.attachment;

import java.time.OffsetDateTime;

/**
 * 附件 · one attached file as lists show it.
 *
 * @param id its number
 * @param name cleaned file name, with the ending of its kind
 * @param kind what the content is
 * @param size bytes
 * @param preview whether there is a small picture of it
 * @param located whether the photograph says where it was taken; the original is kept as it came
 * @param by 上传人: unit, post, name
 * @param at when, business time
 */
public record AttachmentView(
        long id,
        String name,
        FileKind kind,
        long size,
        boolean preview,
        boolean located,
        String by,
        OffsetDateTime at) {}
