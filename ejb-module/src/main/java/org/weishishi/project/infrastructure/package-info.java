/** The tools of 项目: repositories on JPA. */
@NullMarked
package org.weishishi.project.infrastructure;

import org.jspecify.annotations.NullMarked;
