package org.weishishi.project.web.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 备案操作 · what a program says with an act on a filing.
 *
 * @param version of the filing as it was read, required
 * @param papers 报备材料 enclosed, by the names of the rules; for sending
 * @param words 报送说明, 备注 or the reason of a return, up to 1000 characters
 * @param attachments numbers of files kept before; for sending
 */
public record FilingWords(
        @Nullable Long version,
        @Nullable List<String> papers,
        @Nullable String words,
        @Nullable List<Long> attachments) {

    long seen() {
        Long given = version;
        if (given == null) {
            throw new BadRequestException();
        }
        return given;
    }

    String said() {
        String given = words;
        return given == null ? "" : given;
    }

    List<String> enclosed() {
        List<String> given = papers;
        return given == null ? List.of() : given;
    }

    List<Long> files() {
        List<Long> given = attachments;
        return given == null ? List.of() : given;
    }
}
