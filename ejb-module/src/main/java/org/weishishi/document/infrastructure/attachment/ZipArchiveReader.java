package org.weishishi.document.infrastructure.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.domain.attachment.ArchiveReader;
import org.weishishi.shared.BusinessException;

/** 压缩包检查 · reads the table at the end of the file, as office programs do, and unpacks every entry once with a limit; nothing is kept. */
@ApplicationScoped
public class ZipArchiveReader implements ArchiveReader {

    private static final int MOST_ENTRIES = 20_000;

    @Override
    public Optional<FileKind> kind(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw BusinessException.refused("document.error.fileBomb");
            }
            UnpackedArchive unpacked = new UnpackedArchive(bytes.length);
            for (ZipArchiveEntry entry : entries) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw BusinessException.refused("document.error.fileEncrypted");
                }
                unpacked.add(entry.getName(), zip.getInputStream(entry));
            }
            return unpacked.kind();
        } catch (IOException | IllegalArgumentException damaged) {
            throw BusinessException.refused("document.error.fileDamaged");
        }
    }
}
