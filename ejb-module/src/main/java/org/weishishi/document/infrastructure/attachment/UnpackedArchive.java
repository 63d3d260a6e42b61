package org.weishishi.document.infrastructure.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.shared.BusinessException;

/** 解包检查 · counts what comes out of an archive and looks for what may not be in it. */
final class UnpackedArchive {

    private static final long MOST_BYTES = 300L << 20;
    private static final long SMALL = 10L << 20;
    private static final int MOST_RATIO = 250;
    private static final int READ_WHOLE = 1 << 20;
    private static final Pattern ACTS = Pattern.compile(
            ".*(vbaproject|/activex/|macrosheets/).*|.*\\.(exe|dll|scr|bat|cmd|js|vbs|ps1|jar|com|hta|lnk)");

    private final Map<String, String> texts = new HashMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private final int packed;
    private long bytes;

    /** @param packed size of the archive itself */
    UnpackedArchive(int packed) {
        this.packed = packed;
    }

    /** Unpacks one entry. */
    void add(String path, InputStream content) throws IOException {
        String name = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        if (ACTS.matcher(name).matches()) {
            throw BusinessException.refused("document.error.fileMacro");
        }
        boolean whole = name.endsWith(".rels") || name.equals("[content_types].xml") || name.equals("ofd.xml");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (content) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                count(read);
                if (whole && text.size() < READ_WHOLE) {
                    text.write(buffer, 0, read);
                }
            }
        }
        if (whole) {
            texts.put(name, text.toString(StandardCharsets.UTF_8));
        }
    }

    private void count(int more) {
        bytes += more;
        if (bytes > MOST_BYTES || (bytes > SMALL && bytes / MOST_RATIO > packed)) {
            throw BusinessException.refused("document.error.fileBomb");
        }
    }

    /** @return what it is, by the parts it names */
    Optional<FileKind> kind() {
        if (texts.containsKey("ofd.xml")) {
            return Optional.of(FileKind.OFD);
        }
        String types = texts.getOrDefault("[content_types].xml", "");
        if (types.contains("macroEnabled") || texts.values().stream().anyMatch(UnpackedArchive::loadsTemplate)) {
            throw BusinessException.refused("document.error.fileMacro");
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileKind.DOCX);
        }
        return types.contains("spreadsheetml.sheet.main+xml") ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    private static boolean loadsTemplate(String relations) {
        return relations.contains("/attachedTemplate") && relations.contains("TargetMode=\"External\"");
    }
}
