package org.weishishi.approval.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Entry;

/** 流转记录所示 · what a trail tells of the opinions in it. */
public final class Trails {

    private Trails() {}

    /** @return numbers of the opinions that their signers took back (撤回): they stay, and file and sheet say so */
    public static Set<Integer> takenBack(List<Entry> trail) {
        Map<Integer, Integer> latest = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Entry entry : trail) {
            for (int task : entry.tasks()) {
                if (entry.kind().isOpinion()) {
                    latest.put(task, entry.number());
                } else if (entry.kind() == OperationKind.TAKE_BACK && latest.containsKey(task)) {
                    taken.add(latest.get(task));
                }
            }
        }
        return taken;
    }

    /** @return the submission that is decided on: 送审, or 重新送审 after a return */
    public static Entry submitted(List<Entry> trail) {
        return trail.stream()
                .filter(entry -> entry.kind() == OperationKind.START || entry.kind() == OperationKind.RESUBMIT)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
