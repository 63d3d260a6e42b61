package org.weishishi.project.api.filing;

import java.time.OffsetDateTime;

/**
 * 备案经过 · one step, as it stands for good.
 *
 * @param act what was done
 * @param who by whom, as printed: unit, post, name
 * @param at business time
 * @param words note, reason or remark; empty when nothing was written
 */
public record FilingStep(FilingAct act, String who, OffsetDateTime at, String words) {}
