package org.weishishi.approval.api.watch;

import java.util.List;
import org.weishishi.approval.api.AddedTask;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.OperationKind;

/**
 * 待管理的审批 · an approval with what may be done with it now.
 *
 * @param file the approval
 * @param chain name of its chain
 * @param version the version it runs on
 * @param may 终止, 恢复: what the state allows
 * @param seats what may be reassigned, vacant ones first
 * @param versions where it may be moved, the latest first
 * @param added who was asked by others and may be let off
 */
public record AdministeredFile(
        ApprovalFile file,
        String chain,
        int version,
        List<OperationKind> may,
        List<SeatChoice> seats,
        List<VersionChoice> versions,
        List<AddedTask> added) {

    /** Copies the lists. */
    public AdministeredFile {
        may = List.copyOf(may);
        seats = List.copyOf(seats);
        versions = List.copyOf(versions);
        added = List.copyOf(added);
    }

    /** @return whether nothing can be done with it */
    public boolean idle() {
        return may.isEmpty() && seats.isEmpty() && versions.isEmpty() && added.isEmpty();
    }
}
