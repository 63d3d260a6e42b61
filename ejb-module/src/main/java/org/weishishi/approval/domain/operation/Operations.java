package org.weishishi.approval.domain.operation;

import jakarta.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.operation.control.HandOver;
import org.weishishi.approval.domain.operation.control.Move;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Share;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.approval.domain.operation.control.Urge;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.ConfirmPaper;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.EnterPaper;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Answer;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.approval.domain.operation.signer.RemoveSigner;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.RecordReader;

/** 操作一览 · the closed list of operations, by the names the trail and the try-out use. */
public final class Operations {

    private static final Map<String, Class<? extends Record>> ALL = List.<Class<? extends Record>>of(
                    Start.class,
                    Resubmit.class,
                    Decide.class,
                    Return.class,
                    TakeBack.class,
                    Cancel.class,
                    EnterPaper.class,
                    ConfirmPaper.class,
                    AddSigner.class,
                    RemoveSigner.class,
                    Transfer.class,
                    Consult.class,
                    Answer.class,
                    Claim.class,
                    Terminate.class,
                    Resume.class,
                    Reassign.class,
                    HandOver.class,
                    Reseat.class,
                    Urge.class,
                    Share.class,
                    Move.class,
                    PassTime.class)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private Operations() {}

    /** @return their names */
    public static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** @return names of the fields of an operation, none for an unknown one */
    public static List<String> fields(String name) {
        Class<? extends Record> type = ALL.get(name);
        return type == null
                ? List.of()
                : Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }

    /** @return the operation of that name; refusal {@code shared.error.json} for an unknown name or wrong contents */
    public static Operation read(String name, JsonObject said) {
        Class<? extends Record> type = ALL.get(name);
        if (type == null) {
            throw BusinessException.refused("shared.error.json", "operation", name, names().toString());
        }
        return (Operation) RecordReader.read(type, said);
    }
}
