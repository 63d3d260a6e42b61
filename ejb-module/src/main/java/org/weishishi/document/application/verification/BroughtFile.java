package org.weishishi.document.application.verification;

import java.io.IOException;
import java.io.InputStream;

/** 送验文件 · a file somebody brought; it can be read more than once and is never kept. */
@FunctionalInterface
public interface BroughtFile {

    /** @return its bytes from the beginning */
    InputStream open() throws IOException;
}
