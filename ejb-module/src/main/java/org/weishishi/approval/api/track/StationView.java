package org.weishishi.approval.api.track;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.RoundState;

/**
 * 环节 · one step of the picture.
 *
 * @param key names the step
 * @param name 环节名称
 * @param level name of the {@code OrgLevel}
 * @param applies whether it applies to this submission
 * @param state of its latest round, null when it had none or must be passed again
 * @param who who decided, has it now, or would sign as things stand
 * @param follows who waits until those in {@code who} have acted; empty for nobody
 * @param vacant whether nobody could sign it
 * @param from when its round opened, null before
 * @param until when it ended; else its last day or the day expected by the working calendar
 * @param days working days its latest round took or has taken, -1 before
 * @param deadline its deadline in working days
 */
public record StationView(
        String key,
        String name,
        String level,
        boolean applies,
        @Nullable RoundState state,
        String who,
        String follows,
        boolean vacant,
        @Nullable OffsetDateTime from,
        @Nullable LocalDate until,
        int days,
        int deadline) {}
