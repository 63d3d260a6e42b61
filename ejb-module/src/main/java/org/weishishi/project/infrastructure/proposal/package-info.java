/** The tools of 提议: repositories on JPA. */
@NullMarked
package org.weishishi.project.infrastructure.proposal;

import org.jspecify.annotations.NullMarked;
