package org.weishishi.shell;

/**
 * 项目卷页签 · port of the project file, implemented (as an application-scoped bean) in the web package of every context that has something to
 * show of a project: the page itself is not edited for it. The include finds the project as {@code #{file}} and {@code #{project}}.
 */
public interface ProjectPart {

    /** @return name of the part in the address, plain letters */
    String key();

    /** @return bundle key of its title */
    String title();

    /** @return place among the parts, from 0 */
    int order();

    /** @return the include, e.g. {@code /WEB-INF/fund/project.xhtml} */
    String include();
}
