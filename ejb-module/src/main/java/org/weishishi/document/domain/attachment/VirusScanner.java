package org.weishishi.document.domain.attachment;

import java.io.IOException;
import java.util.Optional;

/** 病毒查杀 · port; without a configured scanner nothing is found. */
public interface VirusScanner {

    /**
     * @return name of what was found, empty when the file is clean or no scanner is configured
     * @throws IOException when the configured scanner gave no verdict; the file is refused then
     */
    Optional<String> scan(byte[] bytes) throws IOException;
}
