/** 初审 on JPA. */
@NullMarked
package org.weishishi.project.infrastructure.screening;

import org.jspecify.annotations.NullMarked;
