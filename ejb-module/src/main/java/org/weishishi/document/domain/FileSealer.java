package org.weishishi.document.domain;

import java.io.IOException;
import java.util.List;

/** 文件签章 · puts signatures into files and finds them there; what is valid before stays PDF/A and PDF/UA. */
public interface FileSealer {

    /** Makes the CMS over the bytes the file gives. */
    interface Stamp {

        /** @return the CMS, DER */
        byte[] over(byte[] content);
    }

    /** @return the file with one more signature at its end, everything before unchanged */
    byte[] seal(byte[] pdf, SealOrder order, Stamp stamp) throws IOException;

    /** @return the signatures in the file, oldest first; {@link IOException} when it is no PDF */
    List<FoundSeal> find(byte[] pdf) throws IOException;
}
