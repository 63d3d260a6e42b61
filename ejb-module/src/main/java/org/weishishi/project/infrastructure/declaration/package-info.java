/** The tools of 申报内容. */
@NullMarked
package org.weishishi.project.infrastructure.declaration;

import org.jspecify.annotations.NullMarked;
