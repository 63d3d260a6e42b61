/** The tools of 批量导入: repository on JPA. */
@NullMarked
package org.weishishi.project.infrastructure.intake;

import org.jspecify.annotations.NullMarked;
