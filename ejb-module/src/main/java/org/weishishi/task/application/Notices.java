package org.weishishi.task.application;

import java.util.List;
import org.weishishi.shared.SubjectRef;

/** 通知 · leaves a message for a person in the running transaction; shown on the desk until read. */
public interface Notices {

    /**
     * @param personId who is told
     * @param messageKey bundle key of the text
     * @param args arguments of the text
     * @param subject what it is about; the notice links there
     */
    void tell(long personId, String messageKey, List<String> args, SubjectRef subject);
}
