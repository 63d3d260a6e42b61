package org.weishishi.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** 数据目录检查 · the folder can be made and written, and no other process has the embedded database open. */
final class DataFolder {

    private DataFolder() {}

    /** Refuses a folder that cannot be written. */
    static void checkWritable(Path data) throws Refusal {
        try {
            Files.createDirectories(data.resolve("log"));
            Files.createDirectories(data.resolve("db"));
            Path probe = Files.createTempFile(data, "write", ".probe");
            Files.delete(probe);
        } catch (IOException e) {
            throw new Refusal("data.unwritable", data.toString());
        }
    }

    /** Refuses an embedded database that is open in another process; H2 holds a lock on its file. */
    static void checkFree(Path data) throws Refusal {
        Path file = Database.file(data);
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Refusal("data.inUse", data.toString());
            }
        } catch (OverlappingFileLockException e) {
            throw new Refusal("data.inUse", data.toString());
        } catch (IOException e) {
            throw new Refusal("data.unwritable", file.toString());
        }
    }
}
