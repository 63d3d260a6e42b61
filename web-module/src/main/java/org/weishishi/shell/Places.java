package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.weishishi.shared.SubjectRef;

/** 去处 · the page where the work on a thing is done, for links from notices and records. In pages {@code #{places}}. */
@Named("places")
@ApplicationScoped
public class Places {
    private static final Map<String, String> PAGES = Map.of(
            "project", "/project/project.xhtml",
            "publicity", "/project/publicity.xhtml",
            "task", "/approval/decide-task.xhtml",
            "meeting", "/deliberation/meeting.xhtml",
            "council", "/deliberation/council.xhtml",
            "notice", "/disclosure/notice.xhtml",
            "document", "/document/files.xhtml",
            "rule", "/rule/rule.xhtml");

    /** @return the address from the root of the application, empty when the thing has no page of its own */
    public String of(SubjectRef subject) {
        String page = PAGES.get(subject.kind());
        return page == null ? "" : page + (subject.kind().equals("publicity") ? "?unit=" : "?id=") + subject.id();
    }
}
