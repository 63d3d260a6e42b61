package org.weishishi.document.domain.issuing;

import java.util.List;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.shared.ActedBy;

/** 经手分离 · who wrote on a paper neither checks, signs nor seals it; who checked it does not sign it. */
final class SeparateHands {

    private SeparateHands() {}

    static boolean fits(List<PaperStep> steps, PaperAct act, ActedBy by) {
        boolean wrote = did(steps, PaperAct.SAVE, by) || did(steps, PaperAct.SUBMIT, by);
        return switch (act) {
            case PASS, SEAL -> !wrote;
            case SIGN -> !wrote && !did(steps, PaperAct.PASS, by);
            default -> true;
        };
    }

    private static boolean did(List<PaperStep> steps, PaperAct act, ActedBy by) {
        return steps.stream().anyMatch(step -> step.act() == act && step.by(by));
    }
}
