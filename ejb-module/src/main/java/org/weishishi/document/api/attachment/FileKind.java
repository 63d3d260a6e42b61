package org.weishishi.document.api.attachment;

import java.util.List;

/**
 * 附件类型 · the closed list of what may be attached, told by the content and not by the name. Display text: {@code document.FileKind.NAME}.
 * 旧版 Office files (.doc, .xls) and files with macros are not in it.
 */
public enum FileKind {
    /** 照片. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** 图片. */
    PNG("image/png", "png"),
    /** 版式文件. */
    PDF("application/pdf", "pdf"),
    /** 版式文件，国家标准 GB/T 33190. */
    OFD("application/ofd", "ofd"),
    /** 文字处理文件. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** 电子表格. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** @return the media type it is sent with */
    public String mediaType() {
        return mediaType;
    }

    /** @return endings of its name in lower case, the usual one first */
    public List<String> extensions() {
        return extensions;
    }

    /** @return whether it is a picture that can be shown small */
    public boolean picture() {
        return this == JPEG || this == PNG;
    }
}
