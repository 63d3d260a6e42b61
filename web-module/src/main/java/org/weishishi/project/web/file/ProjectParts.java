package org.weishishi.project.web.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.shell.ProjectPart;

/** 项目卷页签 · the own ones and those of other contexts, by their place; the same for everybody, so that a view is always built alike. */
@Named
@ApplicationScoped
public class ProjectParts {

    private final List<ProjectPart> all;

    /** For the CDI proxy. */
    ProjectParts() {
        this.all = List.of();
    }

    @Inject
    ProjectParts(@Any Instance<ProjectPart> others) {
        this.all = Stream.concat(Stream.of(OwnParts.values()), others.stream())
                .sorted(Comparator.comparingInt(ProjectPart::order))
                .toList();
    }

    public List<ProjectPart> getAll() {
        return all;
    }
}
