package org.weishishi.project.domain;

import java.time.OffsetDateTime;
import org.weishishi.project.api.ProjectDetails;

/**
 * 立项依据 · what a new project starts from.
 *
 * @param code 项目编号 {@code 区划代码-年-4位序号}
 * @param locality where it belongs
 * @param details what it is
 * @param named kind and field as that profile names them
 * @param profileKey edition of the rule profile in force, e.g. {@code luohu-2016@1}
 * @param collectedSince when its first proposal was entered
 */
public record ProjectOrigin(
        String code,
        Locality locality,
        ProjectDetails details,
        Classification named,
        String profileKey,
        OffsetDateTime collectedSince) {}
