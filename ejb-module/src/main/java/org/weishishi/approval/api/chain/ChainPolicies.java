package org.weishishi.approval.api.chain;

/**
 * 审批链约定 · what happens in the awkward cases.
 *
 * @param nobody when nobody holds a post
 * @param samePerson when somebody who signed the step before signs this one too
 * @param initiator when the submitter holds a signing post
 * @param differentPersons whether every post of one round must be another person; a double post goes to the deputy
 * @param transfers how often one task may be handed over
 * @param urges how often a round may be urged
 * @param urgeHours hours between two urgings
 */
public record ChainPolicies(
        Nobody nobody,
        SamePerson samePerson,
        OwnCase initiator,
        boolean differentPersons,
        int transfers,
        int urges,
        int urgeHours) {

    /** 无人任职时. Display text: {@code approval.Nobody.NAME}. */
    public enum Nobody {
        /** 暂停并提示 · the approval waits for an appointment, for which the administrators are asked. */
        BLOCK,
        /** 交上级岗位. */
        SUPERIOR,
        /** 交管理员改派 · it waits as well, and the administrators are asked to give the seat to somebody. */
        ADMINISTRATOR
    }

    /** 相邻环节同一人时. Display text: {@code approval.SamePerson.NAME}. */
    public enum SamePerson {
        /** 签一次 · the second is recorded with a reference to the first; not in steps that must be signed. */
        SIGN_ONCE,
        /** 再签一次. */
        SIGN_AGAIN
    }

    /** 送审人即审批人时. Display text: {@code approval.OwnCase.NAME}. */
    public enum OwnCase {
        /** 回避并留痕 · left out, and the trail says so. */
        RECORD,
        /** 交副职. */
        DEPUTY
    }

    /** What a chain has that says nothing. */
    public static final ChainPolicies USUAL =
            new ChainPolicies(Nobody.BLOCK, SamePerson.SIGN_AGAIN, OwnCase.RECORD, false, 3, 3, 24);
}
