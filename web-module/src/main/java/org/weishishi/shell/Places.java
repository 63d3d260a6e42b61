package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.weishishi.shared.SubjectRef;

/** 去处 · the page where the work on a thing is done, for links from notices and records. In pages {@code #{places}}. */
@Named("places")
@ApplicationScoped
public class Places {
    /** Addresses up to the number of the thing. */
    private static final Map<String, String> PAGES = Map.of(
            "project", "/project/project.xhtml?id=",
            "filing", "/project/filing.xhtml?id=",
            "publicity", "/project/publicity.xhtml?unit=",
            "task", "/approval/decide-task.xhtml?id=",
            "meeting", "/deliberation/meeting.xhtml?id=",
            "council", "/deliberation/council.xhtml?id=",
            "notice", "/disclosure/notice.xhtml?id=",
            "document", "/document/files.xhtml?id=",
            "rule", "/rule/rule.xhtml?id=");

    /** @return the address from the root of the application, empty when the thing has no page of its own */
    public String of(SubjectRef subject) {
        String page = PAGES.get(subject.kind());
        return page == null ? "" : page + subject.id();
    }
}
