package org.weishishi.document.api.issuing;

import java.util.Map;
import java.util.Optional;
import org.weishishi.shared.Permission;

/** 发文动作 · what may be done with a paper, from where to where, and by which posts. Text: {@code document.PaperAct.NAME}. */
public enum PaperAct {
    /** 修改 · the text is written. */
    SAVE(Permission.PAPER_DRAFT, Map.of(PaperState.DRAFT, PaperState.DRAFT)),
    /** 送核 · handed to be checked. */
    SUBMIT(Permission.PAPER_DRAFT, Map.of(PaperState.DRAFT, PaperState.CHECKING)),
    /** 核稿通过. */
    PASS(Permission.PAPER_CHECK, Map.of(PaperState.CHECKING, PaperState.SIGNING)),
    /** 签发. */
    SIGN(Permission.PAPER_SIGN, Map.of(PaperState.SIGNING, PaperState.NUMBERING)),
    /** 编号 · draws the number. */
    NUMBER(Permission.PAPER_NUMBER, Map.of(PaperState.NUMBERING, PaperState.SEALING)),
    /** 用印 · entered in the seal register; the document is made with the seal on it. */
    SEAL(Permission.PAPER_SEAL, Map.of(PaperState.SEALING, PaperState.ISSUED)),
    /** 退回核稿 · back to who wrote it. */
    RETURN_CHECKING(Permission.PAPER_CHECK, Map.of(PaperState.CHECKING, PaperState.DRAFT)),
    /** 退回签发 · back to who wrote it. */
    RETURN_SIGNING(Permission.PAPER_SIGN, Map.of(PaperState.SIGNING, PaperState.DRAFT)),
    /** 退回编号 · back to who wrote it, before a number was drawn. */
    RETURN_NUMBERING(Permission.PAPER_NUMBER, Map.of(PaperState.NUMBERING, PaperState.DRAFT)),
    /** 退回用印 · back to who wrote it; its number is voided and stays in the register. */
    RETURN_SEALING(Permission.PAPER_SEAL, Map.of(PaperState.SEALING, PaperState.DRAFT)),
    /** 撤销 · dropped for good. */
    CANCEL(Permission.PAPER_DRAFT, Map.of(PaperState.DRAFT, PaperState.CANCELLED));

    private final Permission permission;
    private final Map<PaperState, PaperState> moves;

    PaperAct(Permission permission, Map<PaperState, PaperState> moves) {
        this.permission = permission;
        this.moves = moves;
    }

    /** @return what the post must hold */
    public Permission permission() {
        return permission;
    }

    /** @return where the paper is afterwards, empty when the act is not possible there */
    public Optional<PaperState> from(PaperState state) {
        return Optional.ofNullable(moves.get(state));
    }

    /** @return whether the paper goes back with a reason */
    public boolean back() {
        return name().startsWith("RETURN_");
    }
}
