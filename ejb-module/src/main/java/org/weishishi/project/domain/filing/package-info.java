/** 备案 · the filing of a project with the higher level. */
@NullMarked
package org.weishishi.project.domain.filing;

import org.jspecify.annotations.NullMarked;
