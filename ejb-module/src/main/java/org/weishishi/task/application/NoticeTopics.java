package org.weishishi.task.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeTopic;
import org.weishishi.task.domain.Notice;

/** 通知事由 · asks every context whether what a notice is about still waits. */
@ApplicationScoped
public class NoticeTopics {

    private final Instance<NoticeTopic> topics;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    NoticeTopics() {
        this(null);
    }

    /** The contexts that know. */
    @Inject
    public NoticeTopics(@Any Instance<NoticeTopic> topics) {
        this.topics = topics;
    }

    /** @return kinds of things that can be over */
    List<String> kinds() {
        return topics.stream().map(NoticeTopic::kind).toList();
    }

    /** @return those about something that is over */
    List<Notice> over(List<Notice> notices) {
        Set<SubjectRef> over = topics.stream()
                .flatMap(topic ->
                        topic.over(ids(notices, topic.kind())).stream().map(id -> new SubjectRef(topic.kind(), id)))
                .collect(Collectors.toSet());
        return notices.stream().filter(n -> over.contains(n.subject())).toList();
    }

    private static Set<Long> ids(List<Notice> notices, String kind) {
        return notices.stream()
                .map(Notice::subject)
                .filter(subject -> subject.kind().equals(kind))
                .map(SubjectRef::id)
                .collect(Collectors.toSet());
    }
}
