package org.weishishi.organization.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.Permission;

/** docs/access.md says exactly what the program does. */
@NullMarked
class AccessTableTest {

    @Test
    void theTableIsTheEnum() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/access.md")).stream()
                .filter(line -> line.startsWith("| `") && !line.contains("#"))
                .toList();

        assertThat(documented).isEqualTo(rows());
    }

    /** The pages of proposals show batches and projects beside them. */
    @Test
    void whoeverOpensTheProposalsMayReadWhatStandsBesideThem() {
        assertThat(PostKind.values())
                .filteredOn(kind -> kind.permissions().contains(Permission.PROPOSAL_ENTER))
                .isNotEmpty()
                .allMatch(kind -> kind.permissions().contains(Permission.PROJECT_READ));
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Permission permission : Permission.values()) {
            rows.add("| `" + permission + "` | "
                    + Arrays.stream(PostKind.values())
                            .map(kind -> kind.permissions().contains(permission) ? "●" : " ")
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return rows;
    }
}
