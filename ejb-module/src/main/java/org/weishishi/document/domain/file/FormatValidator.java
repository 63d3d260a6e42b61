package org.weishishi.document.domain.file;

import java.io.IOException;
import org.weishishi.document.api.ValidationResult;

/** 版式校验器 · holds a file against PDF/A-2a and PDF/UA-1. */
public interface FormatValidator {

    /**
     * @param pdf the whole file
     * @return what it found; nothing found means that the file conforms
     * @throws IOException when it could not come to a verdict; trying again may help
     */
    ValidationResult validate(byte[] pdf) throws IOException;
}
