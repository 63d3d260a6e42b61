package org.weishishi.approval.api;

import jakarta.json.JsonObject;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/**
 * 发起审批 · what a context submits.
 *
 * @param subject what it is about
 * @param title how lists name it
 * @param community whose chain it is; steps are resolved upwards from here
 * @param amount sum asked for, shown in lists
 * @param purpose what is decided; with rule profile, kind and sum it says which chain
 * @param profileKey rule profile the chain comes from
 * @param kind constant of the subject's kind, for conditions
 * @param demonstration 演示数据 · whether the sum was not published
 * @param snapshot the facts that are decided on, immutable
 */
public record StartApproval(
        SubjectRef subject,
        String title,
        UnitView community,
        Money amount,
        ChainPurpose purpose,
        String profileKey,
        String kind,
        boolean demonstration,
        JsonObject snapshot) {}
