package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;

/** The tables of docs/approval-chains.md say of every state × operation × actor what happens; each cell is tried here. */
class OperationTableTest {

    private static final Path DOC = Path.of("..", "docs", "approval-chains.md");

    @Test
    void everyCellOfTheDocumentIsTrue() throws IOException {
        List<String> lines = Files.readAllLines(DOC).stream()
                .dropWhile(line -> !line.equals("## State × operation × actor"))
                .filter(line -> line.startsWith("| "))
                .toList();
        List<String> expected = new ArrayList<>();
        for (ApprovalState state : ApprovalState.values()) {
            expected.addAll(table(state));
        }
        assertThat(lines).as("every cell, and no other").isEqualTo(expected);
    }

    @Test
    void everyOperationAndEveryStateIsInTheTables() {
        List<OperationKind> programs = List.of(
                OperationKind.REMIND,
                OperationKind.ESCALATE,
                OperationKind.SAME_PERSON,
                OperationKind.OWN_CASE,
                OperationKind.AUTO_APPROVE,
                OperationKind.AUTO_RETURN);
        List<OperationKind> all = new ArrayList<>(OperationTable.OPERATIONS);
        all.addAll(programs);
        assertThat(all).containsExactlyInAnyOrder(OperationKind.values());
    }

    static List<String> table(ApprovalState state) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + state + " | " + String.join(" | ", OperationTable.ACTORS.keySet()) + " |");
        for (OperationKind kind : OperationTable.OPERATIONS) {
            StringBuilder line = new StringBuilder("| " + kind + " |");
            for (String actor : OperationTable.ACTORS.keySet()) {
                line.append(' ')
                        .append(OperationTable.outcome(state, kind, actor))
                        .append(" |");
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
