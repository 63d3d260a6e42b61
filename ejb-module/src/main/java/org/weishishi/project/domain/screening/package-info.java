/** 初审 · checks as pure functions, findings and reviews as they change. */
@NullMarked
package org.weishishi.project.domain.screening;

import org.jspecify.annotations.NullMarked;
