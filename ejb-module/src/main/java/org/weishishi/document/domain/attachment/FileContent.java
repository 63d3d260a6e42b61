package org.weishishi.document.domain.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.shared.BusinessException;

/** 文件内容识别 · tells a kind by its first bytes; the name and what the browser said count nothing. */
final class FileContent {

    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int PDF_BEGINS_WITHIN = 1024;

    private FileContent() {}

    /**
     * @return what it is; refusals {@code document.error.fileOle} for 旧版 Office and encrypted files, {@code document.error.fileKind} for what is
     *     not in the list, those of the archives
     */
    static FileKind kind(byte[] bytes, ArchiveReader archives) {
        if (begins(bytes, JPEG)) {
            return FileKind.JPEG;
        }
        if (begins(bytes, PNG)) {
            return FileKind.PNG;
        }
        if (begins(bytes, OLE)) {
            throw BusinessException.refused("document.error.fileOle");
        }
        if (begins(bytes, ZIP)) {
            return archives.kind(bytes).orElseThrow(FileContent::unknown);
        }
        for (int at = 0; at < Math.min(PDF_BEGINS_WITHIN, bytes.length - PDF.length); at++) {
            if (Arrays.equals(bytes, at, at + PDF.length, PDF, 0, PDF.length)) {
                return FileKind.PDF;
            }
        }
        throw unknown();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static BusinessException unknown() {
        String endings = Arrays.stream(FileKind.values())
                .map(FileKind::extensions)
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return BusinessException.refused("document.error.fileKind", endings);
    }
}
